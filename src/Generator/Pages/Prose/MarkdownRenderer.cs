using Generator.Diagnostics;
using Generator.Pages.Templates;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
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

    /// <summary>Whether the package refused a text for what lies within each other more than a hundred times.</summary>
    public static bool IsTooDeep(ArgumentException refused) => refused.Message.Contains("too deeply nested", StringComparison.Ordinal);

    /// <summary>The first line with which a text that was refused cannot be read any more.</summary>
    public static SourceLocation FirstTooDeep(string markdown, SourceLocation start)
    {
        var ends = MarkdownNesting.EndsOfLines(markdown);
        var (readable, unreadable) = (-1, 0);

        // Far less is read so than from the middle of a long text, of which the beginning alone takes its time.
        while (unreadable < ends.Count - 1 && IsReadable(markdown[..ends[unreadable]]))
        {
            (readable, unreadable) = (unreadable, Math.Min(ends.Count - 1, (2 * unreadable) + 1));
        }

        while (unreadable - readable > 1)
        {
            var middle = (readable + unreadable) / 2;
            (readable, unreadable) = IsReadable(markdown[..ends[middle]]) ? (middle, unreadable) : (readable, middle);
        }

        return At(start, unreadable, 0);
    }

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
        Align(document);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + headingShift);
        }

        var figures = new List<(LeafBlock Place, string Markup)>();
        foreach (var link in document.Descendants<LinkInline>())
        {
            var at = At(start, link.Line, link.Column);
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
                Lead(link, resolved.Address, resolved.Class);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            var written = new LiteralInline(link.Url);
            if (resolve(link.IsEmail ? $"mailto:{link.Url}" : link.Url, At(start, link.Line, link.Column)) is { } resolved)
            {
                var named = new LinkInline();
                named.AppendChild(written);
                Lead(named, resolved.Address, resolved.Class);
                link.ReplaceBy(named);
            }
            else
            {
                link.ReplaceBy(written);
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

    public static SourceLocation At(SourceLocation start, int line, int column) =>
        start with { Line = start.Line + line, Column = column + 1 };

    private static void Lead(LinkInline link, string address, string? name)
    {
        link.Url = address;
        if (name is not null)
        {
            link.GetAttributes().AddClass(name);
            if (address.Contains("://", StringComparison.Ordinal))
            {
                link.GetAttributes().AddProperty("rel", "external noopener");
            }
        }
    }

    /// <summary>The package refuses such a text while it reads it or while it writes it.</summary>
    private static bool IsReadable(string markdown)
    {
        try
        {
            Markdown.ToHtml(markdown, Pipeline);
            return true;
        }
        catch (ArgumentException refused) when (IsTooDeep(refused))
        {
            return false;
        }
    }

    /// <summary>The package would write how columns are aligned as styles of their cells, which the pages' own rules forbid.</summary>
    private static void Align(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>())
        {
            foreach (var row in table.OfType<TableRow>())
            {
                foreach (var (cell, column) in row.OfType<TableCell>().Zip(table.ColumnDefinitions))
                {
                    if (column.Alignment is TableColumnAlign.Right or TableColumnAlign.Center)
                    {
                        cell.GetAttributes().AddClass(column.Alignment == TableColumnAlign.Right ? "to-end" : "to-middle");
                    }
                }
            }

            table.ColumnDefinitions.ForEach(column => column.Alignment = null);
        }
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
            link.GetAttributes().AddClass("gloss");
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
