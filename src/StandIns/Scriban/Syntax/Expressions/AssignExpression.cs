using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`place = value`, or `place += value` and its like.</summary>
internal sealed class AssignExpression(ScriptExpression place, ScriptBinaryOperator op, ScriptExpression value) : ScriptExpression
{
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

    public override void PrintTo(ScriptPrinter printer) =>
        printer.Write(place).Write($" {BinaryOperators.Text(op)}= ").Write(value);
}
