namespace Scriban.Syntax.Expressions;

/// <summary>`do … end` as a value.</summary>
internal sealed class AnonymousFunction(ScriptFunction function) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => function;

    public override void PrintTo(ScriptPrinter printer) => function.PrintTo(printer);
}
