using System.Globalization;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Formulas;

/// <summary>
/// Works a formula out for one region and time. The arithmetic is written with the figures as they stand in the datasets, so that a reader
/// can do it again; a factor between units stands where it is needed. A result has the decimals that the formula declares, or as many
/// as its figures bear: of a sum the place of the coarsest one, of a product or ratio the fewest digits that count, but whole numbers at
/// least.
/// </summary>
internal sealed class FormulaArithmetic(Declared<Indicator> indicators, UnitAlgebra algebra, Func<Observation, decimal> lastDigit)
{
    private const int MostDecimals = 10;

    /// <summary>The result with its arithmetic; null where it divides by zero or grows beyond what can be counted.</summary>
    public (decimal Value, string Sum)? Work(
        Indicator indicator, Formula formula, IReadOnlyDictionary<FormulaTerm.Figure, Observation> figures)
    {
        try
        {
            var isPercent = indicator.Unit == Unit.Percent;
            var worked = Rescaled(Work(formula.Root, figures), isPercent ? 1 : algebra.SizeOf(indicator.Unit)!.Factor);
            var scale = isPercent ? 100 : 1;
            var value = Rounded(worked.Value * scale, worked.Last * scale, formula.Decimals);
            return (value, $"{worked.Text} = {Text(value)}{(isPercent ? "%" : string.Empty)}");
        }
        catch (Exception fault) when (fault is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }

    private Worked Work(FormulaTerm term, IReadOnlyDictionary<FormulaTerm.Figure, Observation> figures) => term switch
    {
        FormulaTerm.Number { Unit: null } plain => new(plain.Value, 1, null, Text(plain.Value), Strength.Atom),
        FormulaTerm.Number { Unit: { } unit } number => Of(number.Value, unit, null),
        FormulaTerm.Figure figure =>
            Of(figures[figure].Number!.Value, indicators.Find(figure.Indicator.Value)!.Unit, lastDigit(figures[figure])),
        FormulaTerm.Operation operation => Together(operation.Sign, Work(operation.Left, figures), Work(operation.Right, figures)),
        _ => throw new InvalidOperationException($"Nothing is known of {term.GetType().Name}."),
    };

    private Worked Of(decimal value, UnitId unit, decimal? last) => unit == Unit.Percent
        ? new(value / 100, 1, last / 100, Text(value) + "%", value < 0 ? Strength.Sum : Strength.Atom)
        : new(value, algebra.SizeOf(unit)!.Factor, last, Text(value), value < 0 ? Strength.Sum : Strength.Atom);

    private static Worked Together(char sign, Worked left, Worked right)
    {
        if (sign is '+' or '−')
        {
            var like = Rescaled(right, left.Size);
            return new(
                sign == '+' ? left.Value + like.Value : left.Value - like.Value,
                left.Size,
                left.Last is null ? like.Last : like.Last is null ? left.Last : Math.Max(left.Last.Value, like.Last.Value),
                $"{left.Text} {sign} {(sign == '−' || like.Value < 0 ? like.Above(Strength.Product) : like.Text)}",
                Strength.Sum);
        }

        var value = sign == '×' ? left.Value * right.Value : left.Value / right.Value;
        return new(
            value,
            sign == '×' ? left.Size * right.Size : left.Size / right.Size,
            LastOf(value, left, right),
            $"{left.Above(Strength.Product)} {sign} {right.Above(Strength.Atom)}",
            Strength.Product);
    }

    /// <summary>The same amount in units of another size.</summary>
    private static Worked Rescaled(Worked worked, decimal size)
    {
        if (worked.Size == size)
        {
            return worked;
        }

        var (times, part) = (Plain(worked.Size / size), Plain(size / worked.Size));
        return times == 1 ? worked : new(
            worked.Value * worked.Size / size,
            size,
            worked.Last * worked.Size / size,
            worked.Above(Strength.Product) + (Text(times).Length <= Text(part).Length ? $" × {Text(times)}" : $" ÷ {Text(part)}"),
            Strength.Product);
    }

    /// <summary>The place of the last digit that counts in a product: as many digits count as in the factor with the fewest.</summary>
    private static decimal? LastOf(decimal value, Worked left, Worked right)
    {
        int?[] digits = [left.Digits, right.Digits];
        return value == 0 || digits.Min() is not { } fewest ? left.Last ?? right.Last : Power(Magnitude(value) - fewest + 1);
    }

    private static decimal Rounded(decimal value, decimal? last, int? declared)
    {
        var decimals = declared ?? (last is { } place ? Math.Clamp(-Magnitude(place), 0, MostDecimals) : MostDecimals);
        var rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        return last is null && declared is null ? Plain(rounded) : rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }

    /// <summary>The power of ten of a number's first digit.</summary>
    private static int Magnitude(decimal value)
    {
        var (size, power) = (Math.Abs(value), 0);
        for (; size >= 10; size /= 10)
        {
            power++;
        }

        for (; size is > 0 and < 1; size *= 10)
        {
            power--;
        }

        return power;
    }

    private static decimal Power(int power)
    {
        var value = 1m;
        for (; power > 0; power--)
        {
            value *= 10;
        }

        for (; power < 0; power++)
        {
            value /= 10;
        }

        return value;
    }

    /// <summary>Without zeros at the end.</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture).Replace('-', '−');

    /// <summary>How strongly a text holds together, weakest first.</summary>
    private enum Strength
    {
        Sum,
        Product,
        Atom,
    }

    /// <param name="Value">The number.</param>
    /// <param name="Size">What one of it is in the units from which all others are made.</param>
    /// <param name="Last">The place of its last digit that counts; null where all do.</param>
    /// <param name="Text">The arithmetic so far.</param>
    /// <param name="Strength">How strongly that holds together.</param>
    private sealed record Worked(decimal Value, decimal Size, decimal? Last, string Text, Strength Strength)
    {
        /// <summary>How many digits count; null where all do or none.</summary>
        public int? Digits => Last is { } last && Value != 0 ? Math.Max(1, Magnitude(Value) - Magnitude(last) + 1) : null;

        /// <summary>The text, in brackets unless it holds together as strongly as asked.</summary>
        public string Above(Strength least) => Strength >= least ? Text : $"({Text})";
    }
}
