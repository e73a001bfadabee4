using System.Net;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>The context of the site's templates: every written value is escaped exactly once unless it is <see cref="Html"/>.</summary>
internal sealed class EscapingContext(ScriptObject builtins, ITemplateLoader loader, CancellationToken cancellation)
    : StrictContext(builtins, loader, cancellation)
{
    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        if (textAsObject is null)
        {
            return this;
        }

        Write(textAsObject is Html html ? html.Text : WebUtility.HtmlEncode(ObjectToString(textAsObject) ?? string.Empty));
        return this;
    }
}
