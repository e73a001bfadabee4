using Generator.Diagnostics;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads the sum of a derived figure: numbers, per cent, + − × ÷ and brackets, an equals sign and the result. A per-cent sign divides
/// by a hundred, so that 84.77 ÷ (1 − 1.80%) is what it says.
/// </summary>
internal ref struct SumText
{
    private readonly ReadOnlySpan<char> text;
    private int at;

    private SumText(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>Why the sum does not give the value, as a clause; null when it does.</summary>
    public static Phrase? Fault(string sum, decimal value)
    {
        var sides = sum.Split('=');
        if (sides.Length != 2)
        {
            return Phrase.Of("sum.equals-sign");
        }

        var result = sides[1].Trim();
        var isPercent = result.EndsWith('%');
        if (!NumberText.TryParse(result, unitIsPercent: true, out var stated, out _))
        {
            return Phrase.Of("sum.not-a-number", ("result", result));
        }

        if (stated != value)
        {
            return Phrase.Of("sum.other-value", ("stated", stated), ("value", value));
        }

        if (Evaluate(sides[0]) is not { } worked)
        {
            return Phrase.Of("sum.no-arithmetic");
        }

        var rounded = decimal.Round(isPercent ? worked * 100 : worked, stated.Scale, MidpointRounding.AwayFromZero);
        return rounded == stated ? null : Phrase.Of("sum.gives", ("result", rounded));
    }

    /// <summary>The value of an expression, or null when it is none, divides by zero or grows beyond what can be counted.</summary>
    public static decimal? Evaluate(string expression)
    {
        var reader = new SumText(expression);
        try
        {
            var value = reader.Terms();
            return reader.Peek() == '\0' ? value : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private decimal? Terms()
    {
        var value = Factors();
        while (value is not null && Peek() is '+' or '-')
        {
            var sign = Take();
            var next = Factors();
            value = sign == '+' ? value + next : value - next;
        }

        return value;
    }

    private decimal? Factors()
    {
        var value = Operand();
        while (value is not null && Peek() is '×' or '÷')
        {
            var sign = Take();
            var next = Operand();
            value = sign == '×' ? value * next : next == 0 ? null : value / next;
        }

        return value;
    }

    private decimal? Operand()
    {
        if (Peek() == '-')
        {
            Take();
            return -Operand();
        }

        decimal? value;
        if (Peek() == '(')
        {
            Take();
            value = Terms();
            if (Take() != ')')
            {
                return null;
            }
        }
        else
        {
            value = Number();
        }

        if (Peek() == '%')
        {
            Take();
            value /= 100;
        }

        return value;
    }

    private decimal? Number()
    {
        Peek();
        var start = at;
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '.' or ','))
        {
            at++;
        }

        return NumberText.TryParse(text[start..at].ToString(), unitIsPercent: false, out var number, out _) ? number : null;
    }

    /// <summary>The next sign after white space, in one spelling; a zero character at the end.</summary>
    private char Peek()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at == text.Length ? '\0' : text[at] switch
        {
            '−' or '–' => '-',
            '*' => '×',
            '/' => '÷',
            '（' => '(',
            '）' => ')',
            '％' => '%',
            var other => other,
        };
    }

    private char Take()
    {
        var sign = Peek();
        at = Math.Min(at + 1, text.Length);
        return sign;
    }
}
