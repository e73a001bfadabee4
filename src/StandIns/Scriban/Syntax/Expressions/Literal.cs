namespace Scriban.Syntax.Expressions;

/// <summary>A value written out, with the text in which it was written.</summary>
internal sealed class Literal(object? value, string text) : ScriptExpression
{
    public object? Value => value;

    public override object? Evaluate(TemplateContext context) => value;

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}
