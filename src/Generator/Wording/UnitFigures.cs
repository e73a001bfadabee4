using Generator.Model;

namespace Generator.Wording;

/// <summary>Numbers of one unit as a chart shows them in the reader's unit: places on the axis, short labels, and full texts.</summary>
internal sealed class UnitFigures(Locale locale, UnitId unit)
{
    private readonly FigureFormat figures = locale.Figures;

    /// <summary>The unit's symbol for the heading of the axis; a word where things are merely counted.</summary>
    public string Heading => figures.Symbol(unit) is { Length: > 0 } symbol ? symbol : locale.Words["chart.heading_count"];

    /// <summary>Not where things are merely counted.</summary>
    public bool HasSymbol => figures.Symbol(unit).Length > 0;

    public decimal Shown(decimal value) => figures.Convert(value, unit);

    public double At(decimal value) => (double)Shown(value);

    /// <summary>The number as it stands beside its mark: with the percent sign, without any other unit, since the heading has it.</summary>
    public string Tag(decimal value) => unit == Unit.Percent ? figures.Write(value, unit) : figures.Number(value, unit);

    /// <summary>A computed number beside its mark, to three or four digits and no more than it has.</summary>
    public string ComputedTag(decimal value) => figures.Numbers.Write(NumberFormat.Round(Shown(value), Decimals(value)));

    public string Full(decimal value) => figures.Write(value, unit);

    public string Computed(decimal value, bool signed = false) => figures.Rounded(value, unit, Decimals(value), signed: signed);

    /// <summary>Counted in the unit shown, so that a label has no more digits than its neighbours.</summary>
    private int Decimals(decimal value) => NumberFormat.Decimals(Shown(value));
}
