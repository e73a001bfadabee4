using System.Runtime.CompilerServices;

namespace Scriban.Syntax;

/// <summary>Statements in a row.</summary>
public class ScriptBlockStatement : ScriptStatement
{
    private readonly ScriptStatement[] _statements;

    internal ScriptBlockStatement(ScriptStatement[] statements) => _statements = statements;

    public override object? Evaluate(TemplateContext context)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(Span, "The template is nested too deeply to run");
        }

        object? result = null;
        foreach (var statement in _statements)
        {
            result = context.RenderRuntimeException is null ? context.Evaluate(statement) : EvaluateSafely(context, statement);
            if (!statement.CanOutput)
            {
                result = null;
            }

            if (context.FlowState != ScriptFlowState.None)
            {
                break;
            }
        }

        return result;
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        foreach (var statement in _statements)
        {
            printer.Write(statement);
        }
    }

    private static object? EvaluateSafely(TemplateContext context, ScriptStatement statement)
    {
        try
        {
            return context.Evaluate(statement);
        }
        catch (ScriptRuntimeException exception) when (exception is not ScriptAbortException)
        {
            context.Write(context.RenderRuntimeException!(exception));
            return null;
        }
    }
}
