namespace Scriban.Syntax.Expressions;

/// <summary>`do … end` as a value.</summary>
internal sealed class AnonymousFunction(ScriptFunction function) : ScriptExpression
{
    internal override ScriptNode[] Parts => [function];

    public override object? Evaluate(TemplateContext context) => function.Close(context);

    internal override ScriptNode With(ScriptNode[] parts) => new AnonymousFunction((ScriptFunction)parts[0]);

    public override void PrintTo(ScriptPrinter printer) => function.PrintTo(printer);
}
