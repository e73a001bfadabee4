using System.Text;

namespace Scriban.Syntax.Expressions;

/// <summary>`$"text {expression}"`: pieces of text and of code that become one string.</summary>
internal sealed class InterpolatedString(ScriptExpression[] pieces, string text) : ScriptExpression
{
    internal override ScriptNode[] Parts => [.. pieces];

    public override object? Evaluate(TemplateContext context)
    {
        var result = new StringBuilder();
        foreach (var part in pieces)
        {
            var value = part is Literal literal ? literal.Value : context.Evaluate(part);
            result.Append(value as string ?? context.ObjectToString(value));
            Runtime.Strings.CheckLength(context, Span, result.Length);
        }

        return result.ToString();
    }

    internal override ScriptNode With(ScriptNode[] parts) => new InterpolatedString([.. parts.Cast<ScriptExpression>()], text);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}
