using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>
/// Two values and the operator between them; `&amp;&amp;`, `||` and `??` leave the right one alone where the left one decides.
/// </summary>
internal sealed class BinaryExpression(ScriptBinaryOperator op, ScriptExpression left, ScriptExpression right) : ScriptExpression
{
    public ScriptBinaryOperator Operator => op;

    public ScriptExpression Left => left;

    public ScriptExpression Right => right;

    internal override ScriptNode[] Parts => [left, right];

    public override object? Evaluate(TemplateContext context)
    {
        var first = context.Evaluate(left);
        switch (op)
        {
            case ScriptBinaryOperator.And:
                return Boxed.Of(context.ToBool(left.Span, first) && context.ToBool(right.Span, context.Evaluate(right)));
            case ScriptBinaryOperator.Or:
                return Boxed.Of(context.ToBool(left.Span, first) || context.ToBool(right.Span, context.Evaluate(right)));
            case ScriptBinaryOperator.EmptyCoalescing:
                return first ?? context.Evaluate(right);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return first is null ? null : context.Evaluate(right);
            default:
                var second = context.Evaluate(right);
                return Operators.Evaluate(context, Span, op, first, second);
        }
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new BinaryExpression(op, (ScriptExpression)parts[0], (ScriptExpression)parts[1]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Write(left).Write($" {BinaryOperators.Text(op)} ").Write(right);
}
