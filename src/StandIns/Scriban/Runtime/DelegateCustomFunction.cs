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
        InvokeBound(context, callerContext, scriptArguments.ToArray());

    internal override object? InvokeBound(TemplateContext context, ScriptNode? caller, object?[] values)
    {
        var span = caller?.Span ?? context.CurrentSpan;
        var arguments = new object?[Parameters.Length];
        if (_hasTemplateContext)
        {
            arguments[0] = context;
        }

        if (_hasSpan)
        {
            arguments[1] = span;
        }

        for (var i = _firstIndexOfUserParameters; i < arguments.Length; i++)
        {
            var place = i - _firstIndexOfUserParameters;
            var value = place < values.Length ? values[place] : Parameters[i].DefaultValue;
            arguments[i] = ConvertArgument(context, span, value, Parameters[i].ParameterType, place);
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
}
