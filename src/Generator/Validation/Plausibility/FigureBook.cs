using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Validation.Plausibility;

/// <summary>
/// All rows as the rules of plausibility look at them: what each figure was before it was revised, what stands now, in series by time and
/// beside each other. Everything is sorted in once, so that no rule has to look at every pair of rows.
/// </summary>
internal sealed class FigureBook
{
    /// <summary>No statistic is larger; what is, can be neither added up nor compared without leaving the range of decimals.</summary>
    private const decimal Largest = 1e18m;

    private readonly Definitions definitions;
    private readonly FrozenDictionary<ObservationKey, PlacedRow> current;
    private readonly FrozenDictionary<ObservationKey, ImmutableArray<PlacedRow>> versions;

    public FigureBook(
        Definitions definitions, ImmutableArray<Entry<Release>> releases, ImmutableArray<PlacedRow> rows, IEnumerable<Goal> goals)
    {
        this.definitions = definitions;
        Releases = releases;
        Rows = rows;
        Versions = [.. rows.GroupBy(row => ObservationKey.Of(row.Row)).Select(same => same.ToImmutableArray())];
        versions = Versions.ToFrozenDictionary(same => ObservationKey.Of(same[0].Row));
        Current = [.. Versions.Select(same => same[^1]).Where(row => row.Row.Number is not (< -Largest or > Largest))];
        current = Current.ToFrozenDictionary(row => ObservationKey.Of(row.Row));
        Series = [.. Current.Where(row => row.Row.Number is not null)
            .GroupBy(row => (row.Row.Indicator, row.Row.Region, row.Row.Period, row.Row.Basis, row.Row.Members))
            .Select(figures => FigureSeries.Of(this, figures))
            .OfType<FigureSeries>()];
        ReleaseDates = releases.ToFrozenDictionary(release => release.Value.Year, release => release.Value.Date);
        Goals = [.. goals];
    }

    public ImmutableArray<Entry<Release>> Releases { get; }

    public ImmutableArray<Goal> Goals { get; }

    /// <summary>Every row, in the order of releases and rows.</summary>
    public ImmutableArray<PlacedRow> Rows { get; }

    /// <summary>The rows that tell one figure, the newest last.</summary>
    public ImmutableArray<ImmutableArray<PlacedRow>> Versions { get; }

    /// <summary>What stands now: the newest row of each figure, without numbers beyond any statistic.</summary>
    public ImmutableArray<PlacedRow> Current { get; }

    /// <summary>The numbers that stand now, of one indicator, region, part of the year and basis.</summary>
    public ImmutableArray<FigureSeries> Series { get; }

    public FrozenDictionary<Year, DateOnly> ReleaseDates { get; }

    public PlanPeriod? Period => definitions.Period;

    public IEnumerable<Dimension> Dimensions => definitions.Dimensions.Values;

    public IEnumerable<Region> Regions => definitions.Regions.Values;

    public Indicator? IndicatorOf(PlacedRow row) => Find(row.Row.Indicator);

    public Indicator? Find(IndicatorId id) => definitions.Indicators.Find(id.Value);

    public Source? SourceOf(PlacedRow row) => definitions.Sources.Find(row.Row.Source.Value);

    public Unit? UnitOf(Indicator indicator) => definitions.Units.Find(indicator.Unit.Value);

    /// <summary>The number that stands for a figure, if one does.</summary>
    public PlacedRow? Number(ObservationKey key) => current.GetValueOrDefault(key) is { Row.Number: not null } row ? row : null;

    /// <summary>What a figure is and what it was before it was revised, the newest last.</summary>
    public ImmutableArray<PlacedRow> VersionsOf(PlacedRow row) => versions[ObservationKey.Of(row.Row)];

    /// <summary>
    /// The same time and region of another indicator: on the basis of the row, or else on that indicator's usual one, or else on the only
    /// one that has a figure.
    /// </summary>
    public PlacedRow? Beside(PlacedRow row, IndicatorId other)
    {
        var key = ObservationKey.Of(row.Row) with { Indicator = other };
        return Number(key) ?? Number(key with { Basis = BasisId.Usual }) ?? (Find(other)?.Bases.Keys
            .Select(basis => Number(key with { Basis = basis })).OfType<PlacedRow>().ToList() is [var only] ? only : null);
    }

    /// <summary>A number in the unit of another indicator of the same quantity; null where it is too large.</summary>
    public decimal? In(Indicator unit, PlacedRow row) => Convert(row.Row.Number!.Value, row, unit);

    /// <summary>The rounding of that number in the same unit.</summary>
    public decimal RoundingIn(Indicator unit, PlacedRow row) => Convert(row.Rounding, row, unit) ?? 0;

    private decimal? Convert(decimal amount, PlacedRow row, Indicator unit) =>
        IndicatorOf(row) is { } own && UnitOf(own) is { } from && UnitOf(unit) is { } to
            ? UnitConversion.Convert(amount, from, to)
            : null;
}
