using Scriban.Runtime;
using Scriban.Syntax.Statements;

namespace Scriban.Syntax.Expressions;

/// <summary>Finds functions and calls them.</summary>
internal static class FunctionInvoker
{
    private static readonly CallArgument[] NoArguments = [];

    /// <summary>The function that an expression names; null where missing functions are allowed.</summary>
    public static IScriptCustomFunction? Find(TemplateContext context, ScriptExpression target)
    {
        var value = context.Evaluate(target, aliasReturnedFunction: true);
        return value switch
        {
            IScriptCustomFunction function => function,
            null when context.EnableRelaxedFunctionAccess => null,
            null => throw new ScriptRuntimeException(target.Span, $"The function `{target}` was not found"),
            _ => throw new ScriptRuntimeException(
                target.Span, $"`{target}` is not a function but a value of the type {context.GetTypeName(value)}"),
        };
    }

    public static object? Invoke(TemplateContext context, ScriptNode caller, IScriptCustomFunction function) =>
        Invoke(context, caller, function, new CallValues(HasPiped: false, null, NoArguments), null);

    public static object? Invoke(
        TemplateContext context, ScriptNode caller, IScriptCustomFunction function, CallValues values, ScriptBlockStatement? block)
    {
        if (context.ErrorForStatementFunctionAsExpression && function.ReturnType == typeof(void) && !IsStatement(caller))
        {
            throw new ScriptRuntimeException(
                caller.Span, $"`{(caller as FunctionCall)?.Target ?? caller}` returns nothing, so that it has no value");
        }

        if (function.VarParamKind == ScriptVarParamKind.Direct)
        {
            var collected = ArgumentBinder.Collect(context, caller, function, values);
            context.CurrentNode = caller;
            return Guard(context, caller, function, collected, block);
        }

        var bound = ArgumentBinder.Bind(context, caller, function, values);
        context.CurrentNode = caller;
        return function is DynamicCustomFunction dynamic
            ? Guard(context, caller, dynamic, bound)
            : Guard(context, caller, function, new ScriptArray(bound), block);
    }

    /// <summary>Calls a function from a built-in one, such as the function of `array.each`, with values at hand.</summary>
    public static object? InvokeWith(TemplateContext context, ScriptNode caller, IScriptCustomFunction function, params object?[] values)
    {
        var arguments = values.Select(value => new CallArgument(null, new Literal(value, string.Empty))).ToArray();
        return Invoke(context, caller, function, new CallValues(HasPiped: false, null, arguments), null);
    }

    /// <summary>Says whether a call stands by itself, be it at the end of a pipe.</summary>
    private static bool IsStatement(ScriptNode caller) => caller.Parent switch
    {
        ExpressionStatement or WrapStatement => true,
        PipeCall pipe => pipe.GetChildren(1) == caller && IsStatement(pipe),
        FunctionCall call => call.Target == caller && IsStatement(call),
        _ => false,
    };

    private static object? Guard(TemplateContext context, ScriptNode caller, DynamicCustomFunction function, object?[] values)
    {
        try
        {
            return function.InvokeBound(context, caller, values);
        }
        catch (Exception exception) when (exception is not (ScriptRuntimeException or OperationCanceledException))
        {
            throw Wrapped(caller, exception);
        }
    }

    private static object? Guard(
        TemplateContext context, ScriptNode caller, IScriptCustomFunction function, ScriptArray arguments, ScriptBlockStatement? block)
    {
        try
        {
            return function.Invoke(context, caller, arguments, block);
        }
        catch (Exception exception) when (exception is not (ScriptRuntimeException or OperationCanceledException))
        {
            throw Wrapped(caller, exception);
        }
    }

    private static ScriptRuntimeException Wrapped(ScriptNode caller, Exception exception) =>
        new(caller.Span, $"The call of `{(caller as FunctionCall)?.Target ?? caller}` failed: {exception.Message}", exception);
}
