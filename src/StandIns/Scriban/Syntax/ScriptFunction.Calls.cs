using Scriban.Runtime;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax;

/// <content>The function as a value: what it takes, what it captures, and how it is called.</content>
public partial class ScriptFunction
{
    private FunctionCaptures? _captures;

    public int RequiredParameterCount
    {
        get
        {
            var count = 0;
            for (var i = 0; i < ParameterCount; i++)
            {
                count += _parameters![i].IsRequired ? 1 : 0;
            }

            return count;
        }
    }

    public int ParameterCount => _parameters?.Count ?? 0;

    public ScriptVarParamKind VarParamKind => _parameters is null ? ScriptVarParamKind.Direct
        : _parameters.Count > 0 && _parameters[^1].IsRest ? ScriptVarParamKind.LastParameter
        : ScriptVarParamKind.None;

    public Type ReturnType { get; private set; } = typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters![index].Info;

    /// <summary>Looks whether the body returns anything; one that only writes or assigns has no value.</summary>
    public void UpdateReturnType() => ReturnType = Body is ScriptBlockStatement block && !Returns(block) ? typeof(void) : typeof(object);

    public override object? Evaluate(TemplateContext context)
    {
        var function = Close(context);
        if (NameOrDoToken is ScriptVariable name)
        {
            context.SetValue(name, function);
        }

        return function;
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        context.EnterRecursive(callerContext ?? this);
        context.PushFunctionScope(arguments, blockStatement, ParametersOf(arguments, context));
        return Run(context, callerContext, this);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    /// <summary>The function with the variables around it that it uses; the node itself where there are none.</summary>
    internal IScriptCustomFunction Close(TemplateContext context)
    {
        var captures = _captures ??= FunctionCaptures.Of(this);
        return ReferenceEquals(captures, FunctionCaptures.None) ? this : new Closure(this, context.Capture(captures));
    }

    internal void ForgetCaptures() => _captures = null;

    /// <summary>Calls the function with the variables that it captured.</summary>
    internal object? Invoke(
        TemplateContext context, ScriptNode? caller, ScriptArray arguments, ScriptBlockStatement? block, Closure closure)
    {
        context.EnterRecursive(caller ?? this);
        var mark = context.PushEnvironment(closure.Environment);
        try
        {
            context.PushFunctionScope(arguments, block, ParametersOf(arguments, context), closure.Environment);
            return Run(context, caller, closure);
        }
        finally
        {
            context.PopEnvironment(mark);
        }
    }

    private object? Run(TemplateContext context, ScriptNode? caller, IScriptCustomFunction self)
    {
        try
        {
            if (_nameOrDoToken is ScriptVariableLocal name)
            {
                // A function with a local name can call itself, although the variable is its definer's.
                context.SetOwnValue(name, self);
            }

            return context.Evaluate(Code);
        }
        finally
        {
            context.FlowState = ScriptFlowState.None;
            context.PopFunctionScope(HasParameters);
            context.ExitRecursive(caller ?? this);
        }
    }

    private static bool Returns(ScriptNode node) =>
        node is ReturnStatement { HasValue: true }
        || (node is not ScriptFunction && node.Children.Any(Returns));

    private ScriptObject? ParametersOf(ScriptArray arguments, TemplateContext context)
    {
        if (_parameters is null)
        {
            return null;
        }

        var values = new ScriptObject(_parameters.Count, context.KeyComparer);
        for (var i = 0; i < _parameters.Count; i++)
        {
            values.SetValue(_parameters[i].Name.Name, arguments[i], readOnly: false);
        }

        return values;
    }
}
