namespace Scriban.Syntax.Expressions;

/// <summary>`^list` as an argument: the items of the list as arguments of their own.</summary>
internal sealed class ExpandExpression(ScriptExpression list) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => context.Evaluate(list);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("^").Write(list);
}
