using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Formulas;

/// <summary>
/// Reads a formula: names of indicators, numbers, + − × ÷ (also * and /), brackets, and sum(a, b, c). A name may say the basis of its
/// figures, gdp@2015; a number may have a unit, 2.66 [t]. Names have hyphens, so that a minus stands between spaces.
/// </summary>
internal ref struct FormulaText
{
    private readonly string text;
    private int at;
    private int depth;
    private int operands;

    private FormulaText(string text) => this.text = text;

    /// <summary>What the formula says, or null with the fault.</summary>
    public static FormulaTerm? Parse(string text, out Phrase? fault)
    {
        var reader = new FormulaText(text);
        fault = null;
        try
        {
            var root = reader.Terms();
            if (reader.Peek() == '\0')
            {
                return root;
            }

            fault = reader.Unexpected();
        }
        catch (FormatException)
        {
            fault = reader.IsTooLarge
                ? Phrase.Of("formula.too-large", ("operands", InputLimits.MostOperands), ("brackets", InputLimits.DeepestBrackets))
                : reader.Unexpected();
        }

        return null;
    }

    /// <summary>Whether it has more parts, or more brackets within one another, than is read.</summary>
    private readonly bool IsTooLarge => depth > InputLimits.DeepestBrackets || operands > InputLimits.MostOperands;

    private FormulaTerm Terms()
    {
        var value = Factors();
        while (Peek() is '+' or '−')
        {
            value = new FormulaTerm.Operation(Take(), value, Factors());
        }

        return value;
    }

    private FormulaTerm Factors()
    {
        var value = Operand();
        while (Peek() is '×' or '÷')
        {
            value = new FormulaTerm.Operation(Take(), value, Operand());
        }

        return value;
    }

    private FormulaTerm Operand()
    {
        operands++;
        return Peek() switch
        {
            _ when IsTooLarge => throw new FormatException(),
            '(' => Bracketed(),
            >= '0' and <= '9' => Number(),
            >= 'a' and <= 'z' => Named(),
            _ => throw new FormatException(),
        };
    }

    private FormulaTerm Bracketed()
    {
        Take();
        depth++;
        var value = Terms();
        depth--;
        Expect(')');
        return value;
    }

    private FormulaTerm.Number Number()
    {
        var digits = Run(letter => char.IsAsciiDigit(letter) || letter == '.');
        if (!NumberText.TryParse(digits, unitIsPercent: false, out var number, out _))
        {
            at -= digits.Length;
            throw new FormatException();
        }

        if (Peek() != '[')
        {
            return new(number, null);
        }

        Take();
        Peek();
        var unit = Run(letter => letter != ']').Trim();
        Expect(']');
        return new(number, new UnitId(unit));
    }

    private FormulaTerm Named()
    {
        var name = Run(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        if (name == "sum" && Peek() == '(')
        {
            return Sum();
        }

        if (at == text.Length || text[at] != '@')
        {
            return new FormulaTerm.Figure(new(name), BasisId.Usual);
        }

        at++;
        var basis = at < text.Length && text[at] == '"'
            ? Quoted()
            : Run(letter => !char.IsWhiteSpace(letter) && !"+*/×÷(),（），".Contains(letter));
        return basis.Length == 0 ? throw new FormatException() : new FormulaTerm.Figure(new(name), new(basis));
    }

    private string Quoted()
    {
        at++;
        var basis = Run(letter => letter != '"');
        Expect('"');
        return basis;
    }

    private FormulaTerm Sum()
    {
        Take();
        depth++;
        var value = Terms();
        while (Peek() == ',')
        {
            Take();
            value = new FormulaTerm.Operation('+', value, Terms());
        }

        depth--;
        Expect(')');
        return value;
    }

    private string Run(Func<char, bool> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private void Expect(char sign)
    {
        if (Peek() != sign)
        {
            throw new FormatException();
        }

        Take();
    }

    /// <summary>The next sign after white space, in one spelling; a zero character at the end.</summary>
    private char Peek()
    {
        Run(char.IsWhiteSpace);
        return at >= text.Length ? '\0' : text[at] switch
        {
            '-' or '–' or '－' => '−',
            '＋' => '+',
            '*' => '×',
            '/' => '÷',
            '（' => '(',
            '）' => ')',
            '，' or '、' => ',',
            var other => other,
        };
    }

    private char Take()
    {
        var sign = Peek();
        at = Math.Min(at + 1, text.Length);
        return sign;
    }

    private Phrase Unexpected() => at >= text.Length
        ? Phrase.Of("formula.ends")
        : Phrase.Of("formula.unexpected", ("sign", text[at..Math.Min(text.Length, at + 12)]), ("place", at + 1));
}
