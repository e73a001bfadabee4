using System.Collections.Concurrent;
using System.Reflection;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET method as a function of templates; a leading context and span are filled in, the rest are its parameters.</summary>
public abstract partial class DynamicCustomFunction : IScriptCustomFunction
{
    public readonly MethodInfo Method;

    /// <summary>All parameters of the method, the context and the span included.</summary>
    public readonly ParameterInfo[] Parameters;

    /// <summary>Whether the method gives its result later; the result itself is then not for templates, which are synchronous.</summary>
    public readonly bool IsAwaitable;

    protected readonly ScriptVarParamKind _varParamKind;

    /// <summary>The place of the parameter that takes the rest of the arguments in <see cref="Parameters"/>; -1 where none does.</summary>
    protected readonly int _paramsIndex;

    protected readonly bool _hasTemplateContext;

    protected readonly bool _hasSpan;

    /// <summary>The number of parameters that have a default.</summary>
    protected readonly int _optionalParameterCount;

    /// <summary>The type of one of the rest of the arguments.</summary>
    protected readonly Type? _paramsElementType;

    /// <summary>The number of parameters that a call fills, the one for the rest included.</summary>
    protected readonly int _expectedNumberOfParameters;

    protected readonly int _minimumRequiredParameters;

    /// <summary>The number of parameters that the context fills.</summary>
    protected readonly int _firstIndexOfUserParameters;

    private static readonly ConcurrentDictionary<MethodInfo, Func<MethodInfo, DynamicCustomFunction>> Factories = new();

    private readonly ScriptParameterInfo[] _infos;

    protected DynamicCustomFunction(MethodInfo method, ParameterInfo[]? parameters = null)
    {
        Method = method;
        Parameters = parameters ?? method.GetParameters();
        IsAwaitable = method.ReturnType.GetMethod(nameof(Task.GetAwaiter), Type.EmptyTypes) is not null;
        _hasTemplateContext = Parameters.Length > 0 && typeof(TemplateContext).IsAssignableFrom(Parameters[0].ParameterType);
        _hasSpan = _hasTemplateContext && Parameters.Length > 1 && Parameters[1].ParameterType == typeof(Parsing.SourceSpan);
        _firstIndexOfUserParameters = (_hasTemplateContext ? 1 : 0) + (_hasSpan ? 1 : 0);
        var own = Parameters.AsSpan(_firstIndexOfUserParameters);
        var hasRest = own.Length > 0 && (own[^1].IsDefined(typeof(ParamArrayAttribute)) || own[^1].ParameterType == typeof(object[]));
        _varParamKind = hasRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
        _paramsIndex = hasRest ? Parameters.Length - 1 : -1;
        _paramsElementType = hasRest ? own[^1].ParameterType.GetElementType() : null;
        _optionalParameterCount = Parameters.Count(parameter => parameter.IsOptional);
        _expectedNumberOfParameters = own.Length;
        _minimumRequiredParameters = own.Length - _optionalParameterCount - (hasRest ? 1 : 0);
        _infos = [.. Parameters.Skip(_firstIndexOfUserParameters).Select(ToInfo)];
    }

    public int RequiredParameterCount => _minimumRequiredParameters;

    public int ParameterCount => _expectedNumberOfParameters;

    public ScriptVarParamKind VarParamKind => _varParamKind;

    public Type ReturnType => Method.ReturnType;

    public object? Tag { get; set; }

    /// <summary>Lets a method be called by a function of the caller's own instead of one that is compiled when first used.</summary>
    public static void AddBuiltinFunctionDelegate(MethodInfo? method, Func<MethodInfo, DynamicCustomFunction> factory)
    {
        ArgumentNullException.ThrowIfNull(factory);
        if (method is not null)
        {
            Factories[method] = factory;
        }
    }

    public static DynamicCustomFunction Create(object? target, MethodInfo method) =>
        target is null && Factories.TryGetValue(method, out var factory) ? factory(method) : new DelegateCustomFunction(target, method);

    public static DynamicCustomFunction Create(Delegate del) => new DelegateCustomFunction(del);

    public ScriptParameterInfo GetParameterInfo(int index) => _infos[index];

    public abstract object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    public virtual ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    /// <summary>Calls the method with one value a parameter, in order, not yet converted.</summary>
    internal virtual object? InvokeBound(TemplateContext context, ScriptNode? caller, object?[] values) =>
        Invoke(context, caller, new ScriptArray(values), null);

    protected ValueTask<object?> ConfigureAwait(object? result) => throw Asynchronous.NotSupported();

    private static ScriptParameterInfo ToInfo(ParameterInfo parameter) => parameter.IsOptional
        ? new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? string.Empty, parameter.DefaultValue)
        : new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? string.Empty);
}
