using System.Runtime.CompilerServices;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban;

/// <content>Evaluation of nodes and the depth of calls.</content>
public partial class TemplateContext
{
    private int _depth;

    public object? Evaluate(ScriptNode? scriptNode) => Evaluate(scriptNode, aliasReturnedFunction: false);

    public virtual object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
        {
            return null;
        }

        var previous = CurrentNode;
        CurrentNode = scriptNode;
        CheckAbort();
        var value = scriptNode.Evaluate(this);
        if (!aliasReturnedFunction && value is IScriptCustomFunction function && scriptNode is IScriptVariablePath)
        {
            value = FunctionInvoker.Invoke(this, scriptNode, function);
        }

        CurrentNode = previous;
        return value;
    }

    public ValueTask<object?> EvaluateAsync(ScriptNode scriptNode) => throw Asynchronous.NotSupported();

    public virtual ValueTask<object?> EvaluateAsync(ScriptNode? scriptNode, bool aliasReturnedFunction) =>
        throw Asynchronous.NotSupported();

    public void EnterRecursive(ScriptNode? node)
    {
        _depth++;
        if ((RecursiveLimit > 0 && _depth > RecursiveLimit) || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _depth--;
            throw new ScriptRuntimeException(
                node?.Span ?? CurrentSpan,
                $"Functions and includes call one another more than {RecursiveLimit} deep, the limit of recursion");
        }
    }

    public void ExitRecursive(ScriptNode? node) => _depth--;

    /// <summary>The object of a member or indexer: a function that is not an object is called first.</summary>
    internal object? EvaluateTarget(ScriptExpression target)
    {
        var value = Evaluate(target, aliasReturnedFunction: true);
        return value is IScriptCustomFunction function and not IScriptObject && target is IScriptVariablePath
            ? FunctionInvoker.Invoke(this, target, function)
            : value;
    }
}
