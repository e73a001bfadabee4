using System.Buffers;
using System.Collections.Frozen;
using System.Net;

namespace Generator.Publishing;

/// <summary>
/// Finds the start tags of a page the way a browser's tokenizer does (WHATWG HTML, 13.2.5): comments, CDATA and the text of scripts
/// and styles hold none, quotes may hold "&gt;". It reads every character once and never goes back.
/// </summary>
internal sealed class HtmlScanner(string text)
{
    /// <summary>Names that most tags and attributes have, each held once.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UsualNames = new[]
    {
        "a", "abbr", "aria-hidden", "aria-label", "aria-labelledby", "b", "body", "br", "button", "caption", "circle", "class",
        "content", "d", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "g", "h1", "h2", "h3", "h4",
        "head", "header", "height", "href", "html", "id", "img", "input", "lang", "li", "line", "link", "main", "meta", "name",
        "nav", "ol", "p", "path", "rect", "rel", "role", "scope", "script", "section", "small", "span", "src", "strong",
        "style", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "tspan", "type", "ul", "use",
        "value", "viewbox", "width", "x", "y",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> TextElements = new(StringComparer.Ordinal)
    {
        "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes",
    };

    private static readonly SearchValues<char> TagNameStops = SearchValues.Create(" \n\t\r\f/>");

    private static readonly SearchValues<char> AttributeNameStops = SearchValues.Create(" \n\t\r\f/>=");

    private readonly List<HtmlAttribute> attributes = [];
    private int position;
    private int svgDepth;

    /// <summary>The tags, one after the other: each holds its attributes only until the next is read.</summary>
    public IEnumerable<HtmlTag> Tags()
    {
        (position, svgDepth) = (0, 0);
        while ((position = text.IndexOf('<', position)) >= 0)
        {
            if (At("<!--"))
            {
                // "<!-->" is a whole comment: its two dashes open and close it.
                SkipPast("-->", position + 2);
            }
            else if (At("<![CDATA["))
            {
                SkipPast("]]>", position);
            }
            else if (At("</") || At("<!") || At("<?"))
            {
                svgDepth -= At("</svg") && svgDepth > 0 ? 1 : 0;
                SkipPast(">", position);
            }
            else if (position + 1 < text.Length && char.IsAsciiLetter(text[position + 1]))
            {
                yield return Tag();
            }
            else
            {
                position++;
            }

            if (position >= text.Length)
            {
                yield break;
            }
        }
    }

    private HtmlTag Tag()
    {
        position++;
        var name = Word(TagNameStops);
        attributes.Clear();
        var closesItself = false;
        while (position < text.Length && text[position] != '>')
        {
            closesItself = text[position] == '/';
            if (closesItself || IsSpace(text[position]))
            {
                position++;
            }
            else
            {
                attributes.Add(Attribute());
            }
        }

        position = Math.Min(position + 1, text.Length);
        if (name == "svg" && !closesItself)
        {
            svgDepth++;
        }

        // Only inside SVG does the slash close an element: "<title/>" there holds nothing.
        if (!TextElements.Contains(name) || (closesItself && svgDepth > 0))
        {
            return new HtmlTag(text, name, attributes, position, position);
        }

        var start = position;
        position = EndOfText(name);
        return new HtmlTag(text, name, attributes, start, position);
    }

    private HtmlAttribute Attribute()
    {
        var start = position++;
        Word(AttributeNameStops);
        var name = Name(start);
        var afterName = position;
        SkipSpace();
        if (position >= text.Length || text[position] != '=')
        {
            position = afterName;
            return new HtmlAttribute(text, name, start, start);
        }

        position++;
        SkipSpace();
        if (position >= text.Length)
        {
            return new HtmlAttribute(text, name, start, start);
        }

        var quote = text[position];
        var valueStart = quote is '"' or '\'' ? position + 1 : position;
        var end = quote is '"' or '\'' ? text.IndexOf(quote, valueStart) : EndOfUnquoted(valueStart);
        end = end < 0 ? text.Length : end;
        position = quote is '"' or '\'' ? Math.Min(end + 1, text.Length) : end;
        return new HtmlAttribute(text, name, valueStart, end);
    }

    private string Word(SearchValues<char> stops)
    {
        var start = position;
        var length = text.AsSpan(position).IndexOfAny(stops);
        position = length < 0 ? text.Length : position + length;
        return Name(start);
    }

    /// <summary>What stands from a place up to here, in lower case.</summary>
    private string Name(int start)
    {
        var written = text.AsSpan(start, position - start);
        return UsualNames.TryGetValue(written, out var usual) ? usual : written.ToString().ToLowerInvariant();
    }

    private int EndOfUnquoted(int from)
    {
        var end = from;
        while (end < text.Length && !IsSpace(text[end]) && text[end] != '>')
        {
            end++;
        }

        return end;
    }

    private int EndOfText(string name)
    {
        // "</scripts>" does not end a script.
        var mark = "</" + name;
        var end = position;
        while ((end = text.IndexOf(mark, end, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var after = end + mark.Length;
            if (after == text.Length || IsSpace(text[after]) || text[after] is '>' or '/')
            {
                return end;
            }

            end = after;
        }

        return text.Length;
    }

    private void SkipSpace()
    {
        while (position < text.Length && IsSpace(text[position]))
        {
            position++;
        }
    }

    private void SkipPast(string mark, int from)
    {
        var found = text.IndexOf(mark, from, StringComparison.Ordinal);
        position = found < 0 ? text.Length : found + mark.Length;
    }

    private bool At(string mark) => text.AsSpan(position).StartsWith(mark, StringComparison.OrdinalIgnoreCase);

    private static bool IsSpace(char character) => character is ' ' or '\n' or '\t' or '\r' or '\f';
}

/// <summary>
/// One start tag of a page, name in lower case. For elements whose content is text to a browser, such as scripts and style sheets,
/// <see cref="Text"/> is that content and <paramref name="TextOffset"/> its place in the page's text.
/// </summary>
internal sealed record HtmlTag(string Page, string Name, IReadOnlyList<HtmlAttribute> Attributes, int TextOffset, int End)
{
    public string Text => Page[TextOffset..End];

    public string? this[string attribute]
    {
        get
        {
            foreach (var one in Attributes)
            {
                if (one.Name == attribute)
                {
                    return one.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>One attribute of a tag: name in lower case, and where its value begins and ends in the page's text.</summary>
internal readonly record struct HtmlAttribute(string Page, string Name, int Offset, int End)
{
    /// <summary>With character references resolved.</summary>
    public string Value => WebUtility.HtmlDecode(Page[Offset..End]);

    /// <summary>Whether the value, as it is written, begins so in any case.</summary>
    public bool Begins(string written) => Page.AsSpan(Offset, End - Offset).StartsWith(written, StringComparison.OrdinalIgnoreCase);
}
