namespace Scriban.Syntax.Expressions;

/// <summary>`condition ? a : b`.</summary>
internal sealed class ConditionalExpression(ScriptExpression condition, ScriptExpression then, ScriptExpression otherwise)
    : ScriptExpression
{
    public ScriptExpression Condition => condition;

    public ScriptExpression Then => then;

    public ScriptExpression Otherwise => otherwise;

    internal override ScriptNode[] Parts => [condition, then, otherwise];

    public override object? Evaluate(TemplateContext context) =>
        context.Evaluate(context.ToBool(condition.Span, context.Evaluate(condition)) ? then : otherwise);

    internal override ScriptNode With(ScriptNode[] parts) =>
        new ConditionalExpression((ScriptExpression)parts[0], (ScriptExpression)parts[1], (ScriptExpression)parts[2]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Write(condition).Write(" ? ").Write(then).Write(" : ").Write(otherwise);
}
