namespace Scriban.Parsing;

/// <summary>Finds the end of a number: `12`, `1e3`, `1.5e-3m`, `0x1efu`.</summary>
internal static class NumberScanner
{
    public static int End(string text, int start, out TokenType type)
    {
        var i = start;
        if (text[i] == '0' && At(text, i + 1) is 'x' or 'X' && char.IsAsciiHexDigit(At(text, i + 2)))
        {
            type = TokenType.HexaInteger;
            for (i += 2; char.IsAsciiHexDigit(At(text, i));)
            {
                i++;
            }

            return At(text, i) is 'u' or 'U' ? i + 1 : i;
        }

        type = TokenType.Integer;
        i = SkipDigits(text, i);

        // A dot belongs to the number only before a digit: `1..5` is a range.
        if (At(text, i) == '.' && char.IsAsciiDigit(At(text, i + 1)))
        {
            type = TokenType.Float;
            i = SkipDigits(text, i + 1);
        }

        if (At(text, i) is 'e' or 'E')
        {
            var digits = At(text, i + 1) is '+' or '-' ? i + 2 : i + 1;
            if (char.IsAsciiDigit(At(text, digits)))
            {
                type = TokenType.Float;
                i = SkipDigits(text, digits);
            }
        }

        if (At(text, i) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(At(text, i + 1)))
        {
            type = TokenType.Float;
            i++;
        }

        return i;
    }

    private static int SkipDigits(string text, int i)
    {
        while (char.IsAsciiDigit(At(text, i)))
        {
            i++;
        }

        return i;
    }

    private static char At(string text, int i) => i < text.Length ? text[i] : '\0';
}
