namespace Scriban.Syntax.Statements;

/// <summary>`ret value`: leaves the function or page.</summary>
internal sealed class ReturnStatement(ScriptExpression? value) : ScriptStatement
{
    public bool HasValue => value is not null;

    internal override ScriptNode[] Parts => value is null ? [] : [value];

    public override object? Evaluate(TemplateContext context)
    {
        var result = context.Evaluate(value);
        context.FlowState = ScriptFlowState.Return;
        return result;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new ReturnStatement(value is null ? null : (ScriptExpression)parts[0]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write(value is null ? "ret" : "ret ").Write(value);
}
