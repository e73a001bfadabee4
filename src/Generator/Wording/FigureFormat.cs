using System.Globalization;
using Generator.Model;
using Generator.Model.Plurals;

namespace Generator.Wording;

/// <summary>
/// Writes numbers with their units as a language shows them: 83.56万吨 in Chinese, 835.6 kt in English. How a unit stands by its number
/// is the catalogue's: number.percent, number.unit_latin for a symbol of Latin letters, number.unit for words. A word may have forms for
/// different numbers. Large amounts may have a unit of their own in running text (2.7157亿吨标准煤), never in the cells of a table,
/// which share the unit of their column.
/// </summary>
internal sealed class FigureFormat(Words words, OrderedMap<UnitId, Unit> units)
{
    private readonly NumberFormat numbers = new(words);
    private readonly PluralRules counting = PluralRules.Counting(words.Language.Tag);

    public NumberFormat Numbers => numbers;

    /// <summary>The unit in which this language shows figures of a unit.</summary>
    public Unit Shown(UnitId unit) =>
        units[units[unit].ShownAs.GetValueOrDefault(words.Language, unit)];

    /// <summary>The symbol under which this language shows figures of a unit; empty for plain counts.</summary>
    public string Symbol(UnitId unit) => Shown(unit).Symbol[words.Language];

    /// <summary>
    /// The value in the unit that the language shows. A converted number loses the zeros that the conversion left at its end,
    /// since they are not digits that a source printed.
    /// </summary>
    public decimal Convert(decimal value, UnitId unit)
    {
        var (from, to) = (units[unit], Shown(unit));
        return from.Id == to.Id ? value : Exchange(value, from, to);
    }

    public string Number(decimal value, UnitId unit) => numbers.Write(Convert(value, unit));

    public string Write(decimal value, UnitId unit) => WithUnit(Convert(value, unit), Shown(unit), signed: false);

    public string Write(Figure figure) => Write(figure.Value, figure.Unit);

    /// <summary>With a sign also where the number is positive, for changes.</summary>
    public string Signed(decimal value, UnitId unit) => WithUnit(Convert(value, unit), Shown(unit), signed: true);

    /// <summary>
    /// A computed number: converted, then rounded to at most the decimals given, never onto the threshold (in the same unit).
    /// </summary>
    public string Rounded(decimal value, UnitId unit, int decimals, decimal? threshold = null, bool signed = false)
    {
        var rounded = NumberFormat.Round(Convert(value, unit), decimals, threshold is { } limit ? Convert(limit, unit) : null);
        return WithUnit(rounded, Shown(unit), signed);
    }

    /// <summary>
    /// A computed number with three or four digits. It is rounded in the unit that figures are entered in and converted after that, so
    /// that all languages show the same digits.
    /// </summary>
    public string Computed(decimal value, UnitId unit, decimal? threshold = null, bool signed = false) =>
        WithUnit(Convert(NumberFormat.Round(value, NumberFormat.Decimals(value), threshold), unit), Shown(unit), signed);

    /// <summary>
    /// A number for a sentence: three digits, also before the point, never more than it has and never rounded onto the threshold.
    /// </summary>
    public string Approximate(decimal value, UnitId unit, decimal? threshold = null)
    {
        var (step, digits) = (1m, 0);
        for (; Math.Abs(value / step) >= 1000; digits++)
        {
            step *= 10;
        }

        var decimals = Math.Abs(value / step) switch
        {
            >= 100 => 0,
            >= 10 => 1,
            _ => 2,
        };
        decimals = Math.Min(decimals, (value / step).Scale);
        var rounded = step * NumberFormat.Round(value / step, decimals, threshold / step);
        return WithUnit(Convert(decimal.Round(rounded, Math.Max(0, rounded.Scale - digits)), unit), Shown(unit), signed: false);
    }

    /// <summary>A share of one as per cent with one decimal.</summary>
    public string Share(decimal share) => Percent(NumberFormat.Round(100 * share, 1, 100));

    /// <summary>The size of a file, to a tenth of a kilobyte and never none.</summary>
    public string Size(int bytes) => Beside(
        numbers.Write(Math.Max(0.1m, decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero))), words["number.kilobytes"]);

    public string Percent(decimal value) => numbers.Percent(numbers.Write(value));

    /// <summary>
    /// The number with its symbol, in the unit for large amounts where the language has one and the number reaches it. It is rounded
    /// before, so that both units show the same digits.
    /// </summary>
    private string WithUnit(decimal value, Unit unit, bool signed)
    {
        if (unit.Large.TryGetValue(words.Language, out var large) && Math.Abs(value) >= large.From)
        {
            (value, unit) = (Exchange(value, unit, units[large.Unit]), units[large.Unit]);
        }

        var number = signed ? numbers.Signed(value) : numbers.Write(value);
        var symbol = Symbol(unit, value);
        return symbol.Length == 0 ? number
            : unit.Id == Unit.Percent ? numbers.Percent(number)
            : Beside(number, symbol);
    }

    private string Beside(string number, string symbol) =>
        words.Fill(IsLatin(symbol) ? "number.unit_latin" : "number.unit", ("number", number), ("unit", symbol));

    /// <summary>The symbol beside a number as it is shown: “1 project”, but “1.0 projects”.</summary>
    private string Symbol(Unit unit, decimal shown)
    {
        var plain = unit.Symbol[words.Language];
        return unit.Forms.TryGetValue(words.Language, out var forms) ? forms.GetValueOrDefault(counting.Of(shown), plain) : plain;
    }

    /// <summary>By its first letter: "10,000 طن" is a unit in words of its language.</summary>
    private static bool IsLatin(string symbol) => symbol.FirstOrDefault(char.IsLetter) switch
    {
        '\0' => char.IsAscii(symbol[0]),
        'µ' => true,
        var letter => char.IsAsciiLetter(letter),
    };

    private static decimal Exchange(decimal value, Unit from, Unit to) =>
        decimal.Parse(
            (value * from.Factor / to.Factor).ToString("0.############", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
