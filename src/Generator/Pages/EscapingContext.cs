using System.Globalization;
using System.Net;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>
/// The context in which the site's templates run: unknown names are errors, every written value is escaped exactly once unless it is
/// <see cref="Html"/>, and loops and recursion are bounded so that a mistake ends in a diagnostic.
/// </summary>
internal sealed class EscapingContext : TemplateContext
{
    public EscapingContext(ScriptObject builtins, ITemplateLoader loader, CancellationToken cancellation)
        : base(builtins)
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableRelaxedIndexerAccess = false;
        LoopLimit = 100_000;
        RecursiveLimit = 50;
        LimitToString = 4 * 1024 * 1024;
        TemplateLoader = loader;
        CancellationToken = cancellation;
        NewLine = "\n";
        PushCulture(CultureInfo.InvariantCulture);
    }

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
