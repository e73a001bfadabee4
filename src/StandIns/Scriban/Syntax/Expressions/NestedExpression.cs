namespace Scriban.Syntax.Expressions;

/// <summary>An expression in parentheses.</summary>
internal sealed class NestedExpression(ScriptExpression inner) : ScriptExpression
{
    public ScriptExpression Inner => inner;

    internal override ScriptNode[] Parts => [inner];

    public override object? Evaluate(TemplateContext context) => context.Evaluate(inner);

    internal override ScriptNode With(ScriptNode[] parts) => new NestedExpression((ScriptExpression)parts[0]);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("(").Write(inner).Write(")");
}
