using System.Collections.Immutable;
using System.Globalization;
using Generator.Model;

namespace Generator.Changes.Frozen;

/// <summary>
/// A row of a published release as a figure: what was said and how it is known, in one spelling whatever the file it came from. Notes
/// are not part of it: they are texts, and may be put better. What was computed keeps the formula that gave it.
/// </summary>
internal sealed record FrozenFigure(
    FigureKey Key, string Value, string Unit, string Status, string Source, string Parents, string Sum, string Formula)
{
    public static FrozenFigure Of(Observation row, Plan plan) => new(
        FigureKey.Of(row),
        row.Value switch
        {
            ObservedValue.Number number => Exact(number.Value),
            ObservedValue.CompletedOn done => Day(done.Date),
            ObservedValue.NotDoneOn open => Day(open.Date),
            _ => string.Empty,
        },
        plan.Indicators[row.Indicator].Unit.Value,
        EnumName.Kebab(row.Status),
        row.Source.Value,
        string.Join("; ", row.Parents.Select(Name)),
        FigureKey.OneLine(row.Sum ?? string.Empty),
        FigureKey.OneLine(plan.Indicators[row.Indicator].Formula?.Text ?? string.Empty))
    {
        FiscalMonths = row is { Year.IsFiscal: true, Period: null } ? row.Months ?? string.Empty : string.Empty,
    };

    /// <summary>
    /// The months of one fiscal year, which its name does not tell: they are the indicator's, and moved with it every figure would be of
    /// other months. Empty in locks from before they were kept.
    /// </summary>
    public string FiscalMonths { get; init; } = string.Empty;

    public bool IsComputed => Formula.Length > 0;

    /// <summary>What a person may have changed, column by column, where this figure and a later state of its row differ.</summary>
    /// <remarks>A formula that is written otherwise and gives the same is no change.</remarks>
    public ImmutableArray<(string Column, string Was, string Is)> ChangesTo(FrozenFigure now, Plan plan)
    {
        var columns = Columns(now, plan);
        return columns.IsEmpty || Formula == now.Formula ? columns : columns.Add(("formula", Formula, now.Formula));
    }

    private ImmutableArray<(string Column, string Was, string Is)> Columns(FrozenFigure now, Plan plan) =>
    [
        .. new (string Column, string Was, string Is)[]
        {
            ("value", Shown(plan), now.Shown(plan)),
            ("status", Status, now.Status),
            ("basis", Key.Basis, now.Key.Basis),
            ("source", Source, now.Source),
            ("parents", Parents, now.Parents),
            ("sum", Plain(Sum), Plain(now.Sum)),
            ("months", FiscalMonths, FiscalMonths.Length > 0 ? now.FiscalMonths : string.Empty),
        }.Where(change => change.Was != change.Is && !(change.Column == "value" && IsSameAmount(now, plan))),
    ];

    /// <summary>The value with its unit as staff write it.</summary>
    public string Shown(Plan plan)
    {
        var symbol = plan.Units.Find(new UnitId(Unit))?.Symbol[plan.Languages[0]];
        var unit = string.IsNullOrEmpty(symbol) ? Unit : symbol;
        return Value.Length == 0 ? EnumName.Kebab(ObservationStatus.StatedMet) : IsDate ? Value : $"{Value} {unit}";
    }

    private bool IsDate => Unit == Model.Unit.Event.Value;

    /// <summary>
    /// Whether two figures are the same amount, perhaps in two units of one quantity: an indicator may come to be kept in another unit.
    /// </summary>
    private bool IsSameAmount(FrozenFigure now, Plan plan)
    {
        if (plan.Units.Find(new UnitId(Unit)) is not { } was || plan.Units.Find(new UnitId(now.Unit)) is not { } unit
            || was.Quantity != unit.Quantity
            || !decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var before)
            || !decimal.TryParse(now.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var after))
        {
            return false;
        }

        try
        {
            return before * was.Factor == after * unit.Factor;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    /// <summary>Spaces in a sum are a matter of taste.</summary>
    private static string Plain(string sum) => sum.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>Without the zeros at the end, which a spreadsheet program does not keep.</summary>
    private static string Exact(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name(FigureReference reference) => reference switch
    {
        FigureReference.Of source => $"source:{source.Source}",
        FigureReference.Promise promise => $"goals:{promise.Goal}",
        FigureReference.Row row => $"{row.Indicator}/{Times(row)}{(row.Basis.IsUsual ? string.Empty : $"@{row.Basis}")}"
            + (row.Members.IsTotal ? string.Empty : $"[{row.Members}]"),
        _ => throw new ArgumentException($"A reference of an unknown kind: {reference}.", nameof(reference)),
    };

    private static string Times(FigureReference.Row row) => row.Period switch
    {
        { IsSeveralYears: true, YearsBefore: var before } => $"{row.Year + -before}-{row.Year}",
        var period => $"{row.Year}{Part(period)}",
    };

    private static string Part(PeriodOfYear? period) =>
        period is { } part ? string.Create(CultureInfo.InvariantCulture, $"/{part.FromMonth:00}-{part.ToMonth:00}") : string.Empty;
}
