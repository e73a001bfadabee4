using Generator.Diagnostics;
using Generator.Pages.Templates;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Pages.Prose;

/// <summary>Turns Markdown into HTML. The only file that knows Markdig: HTML in Markdown is text, links go through the resolver.</summary>
internal static class MarkdownRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseCjkFriendlyEmphasis()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .DisableHtml()
        .Build();

    /// <summary>
    /// Renders Markdown; headings become deeper by <paramref name="headingShift"/> levels. The resolver gives the address and the CSS
    /// class of each link, or null after having reported it.
    /// </summary>
    public static Html Render(
        string markdown, int headingShift, Func<string, SourceLocation, (string Address, string? Class)?> resolve, SourceLocation start)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + headingShift);
        }

        foreach (var link in document.Descendants<LinkInline>())
        {
            var at = start with { Line = start.Line + link.Line, Column = link.Column + 1 };
            if (resolve(link.Url ?? string.Empty, at) is { } resolved)
            {
                link.Url = resolved.Address;
                if (resolved.Class is { } name)
                {
                    var attributes = Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(link);
                    attributes.AddClass(name);
                    if (resolved.Address.Contains("://", StringComparison.Ordinal))
                    {
                        attributes.AddProperty("rel", "external noopener");
                    }
                }
            }
        }

        return new(document.ToHtml(Pipeline));
    }
}
