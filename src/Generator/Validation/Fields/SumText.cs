using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads the sum of a derived figure: numbers, per cent, + − × ÷ and brackets, an equals sign and the result. A per-cent sign divides
/// by a hundred, so that 84.77 ÷ (1 − 1.80%) is what it says.
/// </summary>
internal ref struct SumText
{
    private readonly ReadOnlySpan<char> text;
    private int at;
    private int depth;
    private bool isTooDeep;

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

        if (Evaluate(sides[0], isPercent ? 100 : 1, out var isTooDeep) is not { } worked)
        {
            return isTooDeep ? Phrase.Of("sum.too-deep", ("brackets", InputLimits.DeepestBrackets)) : Phrase.Of("sum.no-arithmetic");
        }

        var rounded = decimal.Round(worked, stated.Scale, MidpointRounding.AwayFromZero);
        return rounded == stated ? null : Phrase.Of("sum.gives", ("result", rounded));
    }

    /// <summary>
    /// The value of an expression, or null when it is none, divides by zero, has too many brackets within one another or grows beyond what
    /// can be counted.
    /// </summary>
    public static decimal? Evaluate(string expression) => Evaluate(expression, times: 1, out _);

    private static decimal? Evaluate(string expression, decimal times, out bool isTooDeep)
    {
        var reader = new SumText(expression);
        isTooDeep = false;
        try
        {
            var value = reader.Terms() * times;
            isTooDeep = reader.isTooDeep;
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
        var isNegative = false;
        for (; Peek() == '-'; isNegative = !isNegative)
        {
            Take();
        }

        decimal? value;
        if (Peek() == '(')
        {
            Take();
            isTooDeep |= ++depth > InputLimits.DeepestBrackets;
            value = isTooDeep ? null : Terms();
            depth--;
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

        return isNegative ? -value : value;
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
