namespace Scriban.Syntax.Expressions;

/// <summary>`^list` as an argument: the items of the list as arguments of their own.</summary>
internal sealed class ExpandExpression(ScriptExpression list) : ScriptExpression
{
    internal override ScriptNode[] Parts => [list];

    public override object? Evaluate(TemplateContext context) => context.Evaluate(list);

    internal override ScriptNode With(ScriptNode[] parts) => new ExpandExpression((ScriptExpression)parts[0]);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("^").Write(list);
}
