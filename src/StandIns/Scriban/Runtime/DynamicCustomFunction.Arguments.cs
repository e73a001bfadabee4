using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <content>The values of templates as arguments of .NET methods. Places of parameters count from the first that a call fills.</content>
public abstract partial class DynamicCustomFunction
{
    /// <summary>Converts an argument that must not be null.</summary>
    protected T ConvertReferenceArgument<T>(TemplateContext context, SourceSpan span, object? value, int parameterIndex)
        where T : class =>
        ConvertNullableReferenceArgument<T>(context, span, value, parameterIndex)
        ?? throw new ScriptRuntimeException(span, $"The argument `{NameOf(parameterIndex)}` of `{Method.Name}` is null");

    protected T? ConvertNullableReferenceArgument<T>(TemplateContext context, SourceSpan span, object? value, int parameterIndex)
        where T : class =>
        value as T ?? (T?)ConvertArgument(context, span, value, typeof(T), parameterIndex);

    protected T ConvertStructArgument<T>(TemplateContext context, SourceSpan span, object? value, int parameterIndex)
        where T : struct =>
        value is T known ? known : (T)ConvertArgument(context, span, value, typeof(T), parameterIndex)!;

    protected T ConvertGenericArgument<T>(TemplateContext context, SourceSpan span, object? value, int parameterIndex) =>
        value is T known ? known : (T)ConvertArgument(context, span, value, typeof(T), parameterIndex)!;

    /// <summary>Converts an argument; the rest of the arguments becomes an array of the type that the method takes.</summary>
    protected object? ConvertArgument(
        TemplateContext context, SourceSpan span, object? value, Type destinationType, int parameterIndex)
    {
        if (destinationType.IsInstanceOfType(value))
        {
            return value;
        }

        if (parameterIndex + _firstIndexOfUserParameters != _paramsIndex || value is not ScriptArray rest || !destinationType.IsArray)
        {
            return context.ToObject(span, value, destinationType);
        }

        var element = _paramsElementType!;
        var result = Array.CreateInstance(element, rest.Count);
        for (var i = 0; i < rest.Count; i++)
        {
            result.SetValue(context.ToObject(span, rest[i], element), i);
        }

        return result;
    }

    /// <summary>Evaluates a named argument and finds its parameter.</summary>
    protected ArgumentValue GetValueFromNamedArgument(TemplateContext context, ScriptNode callerContext, ScriptNamedArgument namedArg)
    {
        for (var i = 0; i < ParameterCount; i++)
        {
            if (_infos[i].Name == namedArg.Name)
            {
                return new ArgumentValue(i, _infos[i].ParameterType, context.Evaluate(namedArg));
            }
        }

        throw new ScriptRuntimeException(callerContext.Span, $"`{Method.Name}` has no parameter `{namedArg.Name}`");
    }

    protected ValueTask<ArgumentValue> GetValueFromNamedArgumentAsync(
        TemplateContext context, ScriptNode callerContext, ScriptNamedArgument namedArg) => throw Asynchronous.NotSupported();

    private string NameOf(int parameterIndex) =>
        (uint)parameterIndex < (uint)_infos.Length ? _infos[parameterIndex].Name : $"{parameterIndex}";

    /// <summary>The value of an argument with the place and the type of its parameter.</summary>
    protected readonly record struct ArgumentValue(int Index, Type Type, object? Value);
}
