namespace Scriban.Syntax;

/// <summary>A statement that repeats its body.</summary>
public abstract class ScriptLoopStatementBase : ScriptStatement
{
    private protected ScriptLoopStatementBase()
    {
    }

    /// <summary>Runs the body once and says whether the loop goes on; a `ret` in the body ends it with a result.</summary>
    internal static bool RunStep(TemplateContext context, ScriptBlockStatement body, ref object? result)
    {
        result = body.Evaluate(context);
        switch (context.FlowState)
        {
            case ScriptFlowState.Break:
                context.FlowState = ScriptFlowState.None;
                return false;
            case ScriptFlowState.Continue:
                context.FlowState = ScriptFlowState.None;
                return true;
            default:
                return context.FlowState == ScriptFlowState.None;
        }
    }
}
