namespace Scriban.Syntax.Statements;

/// <summary>`break` or `continue`.</summary>
internal sealed class JumpStatement : ScriptStatement
{
    private readonly ScriptFlowState _flow;

    public JumpStatement(ScriptFlowState flow)
    {
        _flow = flow;
        CanOutput = false;
    }

    private string Keyword => _flow == ScriptFlowState.Break ? "break" : "continue";

    public override object? Evaluate(TemplateContext context)
    {
        context.FlowState = context.IsInLoop ? _flow
            : context.EnableBreakAndContinueAsReturnOutsideLoop ? ScriptFlowState.Return
            : throw new ScriptRuntimeException(Span, $"`{Keyword}` stands outside a loop");
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.EnterStatement(null).Write(Keyword);
}
