using System.Net;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>The context of the site's templates: every written value is escaped exactly once unless it is <see cref="Html"/>.</summary>
internal sealed class EscapingContext(ScriptObject builtins, CancellationToken cancellation) : StrictContext(builtins, cancellation)
{
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                CountWritten(html.Text.Length, span);
                Write(html.Text);
                break;
            case double number when !double.IsFinite(number):
                throw new ScriptRuntimeException(span, "A division by zero, or another calculation without a result, cannot be written.");
            default:
                var text = WebUtility.HtmlEncode(ObjectToString(textAsObject) ?? string.Empty);
                CountWritten(text.Length, span);
                Write(text);
                break;
        }

        return this;
    }
}
