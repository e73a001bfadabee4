using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>An indicator's numbers as a chart shows them in the reader's unit: places on the axis, short labels, and full texts.</summary>
internal sealed class UnitView(Reading reading, UnitId unit)
{
    /// <summary>The unit's symbol for the heading of the axis; a word where things are merely counted.</summary>
    public string Heading
    {
        get
        {
            var symbol = reading.Figures.Symbol(unit);
            return symbol.Length == 0 ? reading.Words["chart.heading_count"] : symbol;
        }
    }

    public decimal Shown(decimal value) => reading.Figures.Convert(value, unit);

    public double At(decimal value) => (double)Shown(value);

    /// <summary>The number as it stands beside its mark: with the percent sign, without any other unit, since the heading has it.</summary>
    public string Tag(decimal value) => reading.Figures.Number(value, unit) + (unit == Unit.Percent ? "%" : string.Empty);

    /// <summary>A computed number beside its mark, to three or four digits and no more than it has.</summary>
    public string RoundedTag(decimal value) => reading.Figures.Numbers.Write(Generator.Wording.NumberFormat.Round(Shown(value), Decimals(value)));

    public string Full(decimal value) => reading.Figures.Write(value, unit);

    public string RoundedFull(decimal value) => reading.Figures.Rounded(value, unit, Decimals(value));

    private int Decimals(decimal value) => Math.Min((int)Shown(value).Scale, Math.Abs(Shown(value)) switch
    {
        >= 1000 => 0,
        >= 100 => 1,
        _ => 2,
    });
}
