namespace Generator.Pages.Prose;

/// <summary>
/// Finds what Markdown would be read for minutes: links that begin over and over, each of which the package follows to the end of the
/// text, signs of emphasis, for each of which it looks back through the paragraph, and brackets within each other.
/// </summary>
internal static class MarkdownNesting
{
    /// <summary>Square brackets within each other; four are many.</summary>
    private const int MostBrackets = 50;

    /// <summary>Addresses of links that begin and do not end within a paragraph.</summary>
    private const int MostOpenLinks = 100;

    /// <summary>Signs of emphasis in a paragraph or table: five hundred rows of five cells in bold.</summary>
    private const int MostEmphasis = 5000;

    /// <summary>Cells of all tables, each of which is held with all that belongs to a piece of text.</summary>
    private const int MostCells = 50_000;

    /// <summary>Definitions of links, each of which is looked for among all others.</summary>
    private const int MostDefinitions = 5000;

    /// <summary>Line and column, from 0, of the sign that is one too many; null in any text that means something.</summary>
    public static (int Line, int Column)? Unending(string markdown)
    {
        var (line, lineStart, brackets, links, emphasis) = (0, 0, 0, 0, 0);
        var (definitions, cells) = (0, 0);
        var isInAddress = false;
        for (var i = 0; i < markdown.Length; i++)
        {
            switch (markdown[i])
            {
                case '\n':
                    (line, lineStart) = (line + 1, i + 1);
                    if (IsBlank(markdown, lineStart))
                    {
                        (brackets, links, emphasis, isInAddress) = (0, 0, 0, false);
                    }

                    break;
                case '\\':
                    i += i + 1 < markdown.Length && markdown[i + 1] != '\n' ? 1 : 0;
                    break;
                case '[':
                    brackets++;
                    break;
                case ']':
                    brackets = Math.Max(0, brackets - 1);
                    var next = i + 1 < markdown.Length ? markdown[i + 1] : '\n';
                    links += isInAddress && next == '(' ? 1 : 0;
                    isInAddress |= next == '(';
                    definitions += next == ':' ? 1 : 0;
                    break;
                case ')':
                    isInAddress = false;
                    break;
                case '*' or '_':
                    emphasis += i > 0 && markdown[i - 1] == markdown[i] ? 0 : 1;
                    break;
                case '|':
                    cells++;
                    break;
            }

            if (brackets > MostBrackets || links > MostOpenLinks || emphasis > MostEmphasis
                || definitions > MostDefinitions || cells > MostCells)
            {
                return (line, i - lineStart);
            }
        }

        return null;
    }

    /// <summary>Where each line ends.</summary>
    public static List<int> EndsOfLines(string markdown)
    {
        var ends = Enumerable.Range(0, markdown.Length).Where(i => markdown[i] == '\n').ToList();
        ends.Add(markdown.Length);
        return ends;
    }

    private static bool IsBlank(string markdown, int start)
    {
        var end = markdown.AsSpan(start).IndexOf('\n');
        return markdown.AsSpan(start, end < 0 ? markdown.Length - start : end).IsWhiteSpace();
    }
}
