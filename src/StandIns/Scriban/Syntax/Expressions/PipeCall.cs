namespace Scriban.Syntax.Expressions;

/// <summary>`value | function`: the value becomes the first argument.</summary>
internal sealed class PipeCall(ScriptExpression from, ScriptExpression to) : ScriptExpression
{
    internal override ScriptNode[] Parts => [from, to];

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(from);
        if (to is FunctionCall call)
        {
            return call.Call(context, hasPiped: true, value, null);
        }

        return FunctionInvoker.Find(context, to) is { } function
            ? FunctionInvoker.Invoke(context, to, function, new CallValues(HasPiped: true, value, []), null)
            : null;
    }

    internal override ScriptNode With(ScriptNode[] parts) => new PipeCall((ScriptExpression)parts[0], (ScriptExpression)parts[1]);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(from).Write(" | ").Write(to);
}
