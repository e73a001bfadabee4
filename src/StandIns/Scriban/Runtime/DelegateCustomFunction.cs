using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A delegate, or a method with its target, as a function of templates.</summary>
public class DelegateCustomFunction : DynamicCustomFunction
{
    private readonly Lazy<Func<object?, object?[], object?>> _call;

    public DelegateCustomFunction(Delegate del)
        : this(del, del.Method, del.GetType().GetMethod("Invoke")!)
    {
    }

    public DelegateCustomFunction(object? target, MethodInfo method)
        : this(target, method, method)
    {
    }

    private DelegateCustomFunction(object? target, MethodInfo method, MethodInfo called)
        : base(method, called == method ? null : ParametersOf(method, called))
    {
        Target = target;
        _call = CompiledCalls.For(called);
    }

    public object? Target { get; }

    public static DelegateCustomFunction Create(Action action) => new(action);

    public static DelegateCustomFunction Create<T>(Action<T> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2>(Action<T1, T2> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3>(Action<T1, T2, T3> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3, T4>(Action<T1, T2, T3, T4> action) => new(action);

    public static DelegateCustomFunction Create<T1, T2, T3, T4, T5>(Action<T1, T2, T3, T4, T5> action) => new(action);

    public static DelegateCustomFunction CreateFunc<TResult>(Func<TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, TResult>(Func<T1, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, TResult>(Func<T1, T2, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, TResult>(Func<T1, T2, T3, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, TResult>(Func<T1, T2, T3, T4, TResult> func) => new(func);

    public static DelegateCustomFunction CreateFunc<T1, T2, T3, T4, T5, TResult>(Func<T1, T2, T3, T4, T5, TResult> func) => new(func);

    public override object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray scriptArguments, ScriptBlockStatement? blockStatement) =>
        InvokeBound(context, callerContext?.Span ?? context.CurrentSpan, scriptArguments.ToArray());

    internal override object? InvokeBound(TemplateContext context, SourceSpan span, object?[] values)
    {
        var lead = (HasContext ? 1 : 0) + (HasSpan ? 1 : 0);
        var arguments = new object?[lead + Own.Length];
        if (HasContext)
        {
            arguments[0] = context;
        }

        if (HasSpan)
        {
            arguments[1] = span;
        }

        for (var i = 0; i < Own.Length; i++)
        {
            var value = i < values.Length ? values[i] : Own[i].DefaultValue;
            arguments[lead + i] = Convert(context, span, value, i);
        }

        return InvokeImpl(context, span, arguments);
    }

    protected virtual object? InvokeImpl(TemplateContext context, SourceSpan span, object?[] arguments) => _call.Value(Target, arguments);

    /// <summary>The parameters of a delegate have the defaults of the method behind it, when that has as many.</summary>
    private static ParameterInfo[] ParametersOf(MethodInfo method, MethodInfo invoke)
    {
        var declared = method.GetParameters();
        var called = invoke.GetParameters();
        return declared.Length == called.Length ? declared : called;
    }

    private object? Convert(TemplateContext context, SourceSpan span, object? value, int index)
    {
        var type = Own[index].ParameterType;
        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        if (value is ScriptArray rest && type.IsArray)
        {
            var element = type.GetElementType()!;
            var result = Array.CreateInstance(element, rest.Count);
            for (var i = 0; i < rest.Count; i++)
            {
                result.SetValue(context.ToObject(span, rest[i], element), i);
            }

            return result;
        }

        return context.ToObject(span, value, type);
    }
}
