namespace Scriban.Parsing;

/// <summary>How much of a text the marks `-` and `~` beside a brace take away.</summary>
internal static class Whitespace
{
    /// <summary>The first offset that stays when a block before <paramref name="start"/> closes with the mark.</summary>
    public static int StripStart(string text, int start, int end, char mark)
    {
        var i = start;
        if (mark == '-')
        {
            while (i < end && char.IsWhiteSpace(text[i]))
            {
                i++;
            }
        }
        else if (mark == '~')
        {
            while (i < end && char.IsWhiteSpace(text[i]))
            {
                if (text[i++] == '\n')
                {
                    break;
                }
            }
        }

        return i;
    }

    /// <summary>The offset after the last character that stays when a block opens after <paramref name="end"/> with the mark.</summary>
    public static int StripEnd(string text, int start, int end, char mark)
    {
        var i = end;
        if (mark is '-' or '~')
        {
            while (i > start && char.IsWhiteSpace(text[i - 1]) && (mark == '-' || text[i - 1] != '\n'))
            {
                i--;
            }
        }

        return i;
    }
}
