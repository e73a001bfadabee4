namespace Scriban.Parsing;

/// <summary>Finds the ends of the three kinds of string; their text is decoded by the parser.</summary>
internal sealed class StringScanner(CodeScanner? code, string text)
{
    public int EndOfString(int start)
    {
        var quote = text[start];
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == quote)
            {
                return i + 1;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return Unclosed(start);
    }

    public int EndOfVerbatim(int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '`' && (i + 1 >= text.Length || text[i + 1] != '`'))
            {
                return i + 1;
            }

            // Two backquotes stand for one.
            i += text[i] == '`' ? 1 : 0;
        }

        return Unclosed(start);
    }

    /// <summary>The end of an interpolated string whose opening quote is at a position.</summary>
    public int EndOfInterpolated(int start)
    {
        var end = Walk(start, text.Length, stopsAtCode: false);
        return end < 0 ? Unclosed(start) : end + 1;
    }

    /// <summary>The closing brace of the code that opens at a position, or the end where there is none.</summary>
    public int EndOfCode(int start, int end) => Walk(start, end, stopsAtCode: true) is var close and >= 0 ? close : end;

    /// <summary>Goes to what closes the quote or brace at a position; code may hold strings and braces, and some strings code.</summary>
    private int Walk(int start, int end, bool stopsAtCode)
    {
        var open = new Stack<Opening>();
        open.Push(stopsAtCode ? new Opening('}', HoldsCode: true) : new Opening(text[start], HoldsCode: false, IsInterpolated: true));
        for (var i = start + 1; i < end; i++)
        {
            var c = text[i];
            var inside = open.Peek();
            if (c == inside.Close)
            {
                open.Pop();
                if (open.Count == 0)
                {
                    return i;
                }
            }
            else if (inside.HoldsCode && c is '"' or '\'' or '`')
            {
                open.Push(new Opening(c, HoldsCode: false, IsInterpolated: c != '`' && text[i - 1] == '$'));
            }
            else if (c == '{' && (inside.HoldsCode || inside.IsInterpolated))
            {
                open.Push(new Opening('}', HoldsCode: true));
            }
            else if (c == '\\' && inside.Close != '`')
            {
                i += inside.HoldsCode ? 0 : 1;
            }
        }

        return -1;
    }

    private int Unclosed(int start)
    {
        code?.Report(start, text.Length, "The string is not closed");
        return text.Length;
    }

    /// <summary>What was opened and closes with a character; code holds strings, an interpolated string holds code.</summary>
    private readonly record struct Opening(char Close, bool HoldsCode, bool IsInterpolated = false);
}
