using Scriban.Syntax.Expressions;

namespace Scriban.Syntax.Statements;

/// <summary>`wrap function arguments … end`: calls the function, which runs the block as `$$`.</summary>
internal sealed class WrapStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    internal override ScriptNode[] Parts => [target, body];

    public override object? Evaluate(TemplateContext context)
    {
        var call = target as FunctionCall;
        var result = call is not null
            ? call.Call(context, hasPiped: false, null, body)
            : FunctionInvoker.Find(context, target) is { } function
                ? FunctionInvoker.Invoke(context, target, function, new CallValues(HasPiped: false, null, []), body)
                : null;
        if (result is not null && context.EnableOutput)
        {
            context.Write(Span, result);
            return null;
        }

        return result;
    }

    internal override ScriptNode With(ScriptNode[] parts) => new WrapStatement((ScriptExpression)parts[0], (ScriptBlockStatement)parts[1]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write("wrap ").Write(target).Write(body).EndBlock();
}
