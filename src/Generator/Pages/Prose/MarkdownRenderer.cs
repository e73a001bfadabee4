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
    /// class of each link, or null after having reported it. The terms of each piece of text outside of headings and links, in the order
    /// of the text, become links too. Of each picture the other function is told its address, whether it has words for those who do not
    /// see it, and whether it stands alone; one that is a figure of the site takes the place of its paragraph.
    /// </summary>
    public static Html Render(
        string markdown,
        int headingShift,
        Func<string, SourceLocation, (string Address, string? Class)?> resolve,
        Func<string, bool, bool, SourceLocation, PictureUse> picture,
        Func<string, IEnumerable<(TermUse Use, string Address)>> terms,
        SourceLocation start)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + headingShift);
        }

        var figures = new List<(LeafBlock Place, string Markup)>();
        foreach (var link in document.Descendants<LinkInline>())
        {
            var at = start with { Line = start.Line + link.Line, Column = link.Column + 1 };
            if (link.IsImage)
            {
                var place = link.Parent?.ParentBlock as ParagraphBlock;
                var isAlone = place?.Inline?.FirstChild == link && link.NextSibling is null;
                var use = picture(link.Url ?? string.Empty, link.Descendants<LiteralInline>().Any(), isAlone, at);
                link.Url = use.Address ?? link.Url;
                if (use.Markup is { } markup && isAlone)
                {
                    figures.Add((place!, markup));
                }

                continue;
            }

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

        var texts = document.Descendants<LeafBlock>()
            .Where(block => block is not HeadingBlock && block.Inline is not null)
            .SelectMany(block => block.Inline!.Descendants<LiteralInline>())
            .Where(text => !text.FindParentOfType<LinkInline>().Any())
            .ToList();
        foreach (var text in texts)
        {
            LinkTerms(text, terms);
        }

        foreach (var (place, markup) in figures)
        {
            var around = place.Parent!;
            around[around.IndexOf(place)] = new HtmlBlock(null) { Lines = new(markup) };
        }

        return new(document.ToHtml(Pipeline));
    }

    /// <summary>Puts links in the place of the terms of a piece of text.</summary>
    private static void LinkTerms(LiteralInline text, Func<string, IEnumerable<(TermUse Use, string Address)>> terms)
    {
        var words = text.Content.ToString();
        Inline last = text;
        var end = 0;
        foreach (var (use, address) in terms(words).ToList())
        {
            var link = new LinkInline(address, string.Empty);
            Markdig.Renderers.Html.HtmlAttributesExtensions.GetAttributes(link).AddClass("gloss");
            link.AppendChild(new LiteralInline(words.Substring(use.Start, use.Length)));
            Append(new LiteralInline(words[end..use.Start]));
            Append(link);
            end = use.Start + use.Length;
        }

        if (end > 0)
        {
            Append(new LiteralInline(words[end..]));
            text.Remove();
        }

        void Append(Inline piece)
        {
            last.InsertAfter(piece);
            last = piece;
        }
    }
}

/// <summary>
/// What becomes of a picture in prose: its address as seen from the page, or markup of ours in its place; neither after a problem.
/// </summary>
internal readonly record struct PictureUse(string? Address, string? Markup);
