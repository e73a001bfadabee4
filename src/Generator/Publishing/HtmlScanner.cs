using System.Buffers;
using System.Net;

namespace Generator.Publishing;

/// <summary>
/// Finds the start tags of a page the way a browser's tokenizer does (WHATWG HTML, 13.2.5): comments, CDATA and the text of scripts
/// and styles hold none, quotes may hold "&gt;". It reads every character once and never goes back.
/// </summary>
internal sealed class HtmlScanner(string text)
{
    private static readonly HashSet<string> TextElements = new(StringComparer.Ordinal)
    {
        "script", "style", "textarea", "title", "iframe", "xmp", "noembed", "noframes",
    };

    private static readonly SearchValues<char> TagNameStops = SearchValues.Create(" \n\t\r\f/>");

    private static readonly SearchValues<char> AttributeNameStops = SearchValues.Create(" \n\t\r\f/>=");

    private int position;
    private int svgDepth;

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
        var attributes = new List<HtmlAttribute>();
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
            return new HtmlTag(name, attributes, string.Empty, position);
        }

        var start = position;
        position = EndOfText(name);
        return new HtmlTag(name, attributes, text[start..position], start);
    }

    private HtmlAttribute Attribute()
    {
        var start = position++;
        var name = text[start] + Word(AttributeNameStops);
        var afterName = position;
        SkipSpace();
        if (position >= text.Length || text[position] != '=')
        {
            position = afterName;
            return new HtmlAttribute(name.ToLowerInvariant(), string.Empty, start);
        }

        position++;
        SkipSpace();
        if (position >= text.Length)
        {
            return new HtmlAttribute(name.ToLowerInvariant(), string.Empty, start);
        }

        var quote = text[position];
        var valueStart = quote is '"' or '\'' ? position + 1 : position;
        var end = quote is '"' or '\'' ? text.IndexOf(quote, valueStart) : EndOfUnquoted(valueStart);
        end = end < 0 ? text.Length : end;
        position = quote is '"' or '\'' ? Math.Min(end + 1, text.Length) : end;
        return new HtmlAttribute(name.ToLowerInvariant(), WebUtility.HtmlDecode(text[valueStart..end]), valueStart);
    }

    private string Word(SearchValues<char> stops)
    {
        var start = position;
        var length = text.AsSpan(position).IndexOfAny(stops);
        position = length < 0 ? text.Length : position + length;
        return text[start..position].ToLowerInvariant();
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
/// One start tag of a page, name in lower case. For elements whose content is text to a browser, such as scripts and
/// style sheets, <paramref name="Text"/> is that content and <paramref name="TextOffset"/> its place in the page's text.
/// </summary>
internal sealed record HtmlTag(string Name, IReadOnlyList<HtmlAttribute> Attributes, string Text, int TextOffset)
{
    public string? this[string attribute] => Attributes.FirstOrDefault(one => one.Name == attribute)?.Value;
}

/// <summary>
/// One attribute of a tag: name in lower case, value with character references resolved, and where the value begins in the page's text.
/// </summary>
internal sealed record HtmlAttribute(string Name, string Value, int Offset);
