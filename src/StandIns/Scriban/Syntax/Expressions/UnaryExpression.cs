using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`!a`, `-a` or `+a`.</summary>
internal sealed class UnaryExpression(char sign, ScriptExpression operand) : ScriptExpression
{
    internal override ScriptNode[] Parts => [operand];

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(operand);
        return sign switch
        {
            '!' => Boxed.Of(!context.ToBool(operand.Span, value)),
            '-' => Operators.Negate(context, Span, value),
            _ => Operators.Positive(context, Span, value),
        };
    }

    internal override ScriptNode With(ScriptNode[] parts) => new UnaryExpression(sign, (ScriptExpression)parts[0]);

    public override void PrintTo(ScriptPrinter printer)
    {
        // A space keeps `- -1` from becoming `--1`.
        printer.Write(sign == '!' ? "!" : $"{sign} ").Write(operand);
    }
}
