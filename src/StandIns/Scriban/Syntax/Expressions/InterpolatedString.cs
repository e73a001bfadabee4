using System.Text;

namespace Scriban.Syntax.Expressions;

/// <summary>`$"text {expression}"`: pieces of text and of code that become one string.</summary>
internal sealed class InterpolatedString(ScriptExpression[] parts, string text) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = new StringBuilder();
        foreach (var part in parts)
        {
            var value = part is Literal literal ? literal.Value : context.Evaluate(part);
            result.Append(value as string ?? context.ObjectToString(value));
            Runtime.Strings.CheckLength(context, Span, result.Length);
        }

        return result.ToString();
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}
