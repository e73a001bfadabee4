namespace Scriban.Syntax.Expressions;

/// <summary>An expression in parentheses.</summary>
internal sealed class NestedExpression(ScriptExpression inner) : ScriptExpression
{
    public ScriptExpression Inner => inner;

    public override object? Evaluate(TemplateContext context) => context.Evaluate(inner);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("(").Write(inner).Write(")");
}
