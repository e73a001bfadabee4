namespace Scriban.Syntax.Statements;

/// <summary>`ret value`: leaves the function or page.</summary>
internal sealed class ReturnStatement(ScriptExpression? value) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = context.Evaluate(value);
        context.FlowState = ScriptFlowState.Return;
        return result;
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write(value is null ? "ret" : "ret ").Write(value);
}
