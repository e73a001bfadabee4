using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>`while condition … end`.</summary>
internal sealed class WhileStatement(ScriptExpression condition, ScriptBlockStatement body) : ScriptLoopStatementBase
{
    internal override ScriptNode[] Parts => [condition, body];

    public override object? Evaluate(TemplateContext context)
    {
        object? result = null;
        var state = new LoopState(-1);
        context.EnterLoop(this);
        try
        {
            context.SetLoopVariable(ScriptVariable.WhileObject, state);
            for (var i = 0; context.StepLoop(this, context.LoopLimit); i++)
            {
                state.MoveTo(i, null);
                if (!context.ToBool(condition.Span, context.Evaluate(condition)) || !RunStep(context, body, ref result))
                {
                    break;
                }
            }
        }
        finally
        {
            context.ExitLoop(this);
        }

        return context.FlowState == ScriptFlowState.Return || !context.EnableOutput ? result : null;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new WhileStatement((ScriptExpression)parts[0], (ScriptBlockStatement)parts[1]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write("while ").Write(condition).WriteWhileBody(body).EndBlock();
}
