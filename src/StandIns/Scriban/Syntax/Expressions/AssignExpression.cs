using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`place = value`, or `place += value` and its like.</summary>
internal sealed class AssignExpression(ScriptExpression place, ScriptBinaryOperator op, ScriptExpression value) : ScriptExpression
{
    internal override ScriptNode[] Parts => [place, value];

    public override object? Evaluate(TemplateContext context)
    {
        var path = (IScriptVariablePath)place;
        if (op == ScriptBinaryOperator.None)
        {
            path.SetValue(context, context.Evaluate(value));
            return null;
        }

        var before = path.GetValue(context);
        path.SetValue(context, Operators.Evaluate(context, Span, op, before, context.Evaluate(value)));
        return null;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new AssignExpression((ScriptExpression)parts[0], op, (ScriptExpression)parts[1]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Write(place).Write($" {BinaryOperators.Text(op)}= ").Write(value);
}
