using System.Globalization;

namespace Generator.Tests.Content;

/// <summary>
/// Works out a printed sum such as "84.77 ÷ (1 − 1.80%) = 86.32" anew, apart from the tool's own check. Numbers, per cent, the four
/// signs and brackets; multiplication and division first.
/// </summary>
internal sealed class SumText
{
    private readonly string text;
    private int at;

    private SumText(string text) => this.text = text;

    /// <summary>What the left side comes to and what is printed on the right, both as printed: "37.2%" is 37.2.</summary>
    public static (decimal Computed, decimal Printed) Read(string sum)
    {
        var sides = sum.Split('=');
        Assert.Equal(2, sides.Length);
        var right = sides[1].Trim();
        var isPercent = right.EndsWith('%');
        var printed = decimal.Parse(right.TrimEnd('%'), CultureInfo.InvariantCulture);
        var reader = new SumText(sides[0].Replace(" ", string.Empty, StringComparison.Ordinal));
        var computed = reader.Terms() * (isPercent ? 100 : 1);
        Assert.Equal(reader.text.Length, reader.at);
        return (decimal.Round(computed, printed.Scale, MidpointRounding.AwayFromZero), printed);
    }

    private decimal Terms()
    {
        var value = Factors();
        while (at < text.Length && text[at] is '+' or '−')
        {
            value = text[at++] == '+' ? value + Factors() : value - Factors();
        }

        return value;
    }

    private decimal Factors()
    {
        var value = Number();
        while (at < text.Length && text[at] is '×' or '÷')
        {
            value = text[at++] == '×' ? value * Number() : value / Number();
        }

        return value;
    }

    private decimal Number()
    {
        if (text[at] == '(')
        {
            at++;
            var inner = Terms();
            Assert.Equal(')', text[at++]);
            return inner;
        }

        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }

        var value = decimal.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture);
        if (at >= text.Length || text[at] != '%')
        {
            return value;
        }

        at++;
        return value / 100;
    }
}
