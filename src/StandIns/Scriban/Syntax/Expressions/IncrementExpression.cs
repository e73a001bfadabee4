using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`++a`, `--a`, `a++` or `a--`.</summary>
internal sealed class IncrementExpression(ScriptExpression place, bool isIncrement, bool isPrefix) : ScriptExpression
{
    internal override ScriptNode[] Parts => [place];

    public override object? Evaluate(TemplateContext context)
    {
        var path = (IScriptVariablePath)place;
        var before = path.GetValue(context);
        var op = isIncrement ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract;
        var after = Operators.Evaluate(context, Span, op, before, Boxed.Of(1));
        path.SetValue(context, after);
        return isPrefix ? after : before;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new IncrementExpression((ScriptExpression)parts[0], isIncrement, isPrefix);

    public override void PrintTo(ScriptPrinter printer)
    {
        var sign = isIncrement ? "++" : "--";
        printer.Write(isPrefix ? sign : string.Empty).Write(place).Write(isPrefix ? string.Empty : sign);
    }
}
