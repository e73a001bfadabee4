using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Tables;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Authoring;

/// <summary>
/// The rows of a dataset ready to fill in: one for every indicator, and for every region where the indicator has figures by region, with
/// its unit and, in a column that is not read, the last figure for orientation.
/// </summary>
internal sealed class YearRows
{
    private readonly PlanInWork plan;
    private readonly DeskWords words;
    private readonly DatasetNames names;
    private readonly ILookup<(IndicatorId, RegionCode, Members), Observation> figures;

    public YearRows(PlanInWork plan, Year year, DeskWords words)
    {
        this.plan = plan;
        this.words = words;
        names = plan.Names;
        figures = plan.Observations.ToLookup(figure => (figure.Indicator, figure.Region, figure.Members));
        var parts = plan.Observations.Where(figure => !figure.Members.IsTotal)
            .ToLookup(figure => (figure.Indicator, figure.Region), figure => figure.Members);
        Wanted =
        [
            .. from indicator in plan.Definitions.Indicators.Values
               where indicator.Formula is null
               from region in RegionsOf(indicator)
               from members in (region ?? plan.Definitions.Plan?.Region) is { } code
                   ? parts[(indicator.Id, code)].Distinct().Order().Prepend(Members.Total)
                   : [Members.Total]
               select (indicator, region, members),
        ];
        Table = new Table(
            year.Slug,
            new OutputPath($"{year.Slug}.csv"),
            [.. Columns.Select(column => new Column(HeaderOf(column), column == DatasetColumn.Value ? ColumnType.Number : ColumnType.Text)),
                .. NoteHeaders.Select(header => new Column(header, ColumnType.Text)),
                .. Dimensions.Select(dimension => new Column(dimension.Id.Value, ColumnType.Text)),
                new Column(words.Text("year.last-figure"), ColumnType.Text)],
            [.. Wanted.Select(one => Row(one.Indicator, one.Region, one.Members, year))]);
    }

    /// <summary>The columns of every dataset, in their order; notes and the last figure follow.</summary>
    public static ImmutableArray<DatasetColumn> Columns { get; } = [.. Enum.GetValues<DatasetColumn>()];

    /// <summary>What the rows are for, in their order.</summary>
    public ImmutableArray<(Indicator Indicator, RegionCode? Region, Members Members)> Wanted { get; }

    private ImmutableArray<Dimension> Dimensions => plan.Definitions.Dimensions.Values;

    public Table Table { get; }

    public ImmutableArray<string> NoteHeaders => plan.Languages.Length == 1
        ? [names.Headers.NoteIn(Tag)]
        : [.. words.Ordered(plan.Languages).Select(language => names.Headers.NoteIn(Tag, language))];

    private string Tag => words.Language.Tag();

    public string HeaderOf(DatasetColumn column) => names.Headers.NameOf(column, Tag);

    /// <summary>The reader's word for a status.</summary>
    public string WordOf(ObservationStatus status) => StatusNames.In(names.Words, Tag, status)[0];

    /// <summary>The name by which a dataset calls a region, in the reader's language where that name means no other.</summary>
    public string NameOf(RegionCode region) => Unambiguous(
        plan.Definitions.Regions.Find(region.Value) is { } known ? ListTopics.Read(known.ShortName, plan, words) : string.Empty,
        names.Regions.Find,
        region.Value);

    private string NameOf(Indicator indicator) =>
        Unambiguous(ListTopics.Read(indicator.Name, plan, words), names.Indicators.Find, indicator.Id.Value);

    public string SymbolOf(UnitId unit) => Unambiguous(ListTopics.SymbolOf(plan, unit, words), names.Units.Find, unit.Value);

    private ImmutableArray<Cell?> Row(Indicator indicator, RegionCode? region, Members members, Year year) =>
    [
        .. Columns.Select(Cell? (column) => column switch
        {
            DatasetColumn.Indicator => Text(NameOf(indicator)),
            DatasetColumn.Region => region is { } code ? Text(NameOf(code)) : null,
            DatasetColumn.Year => YearOf(indicator, year),
            DatasetColumn.Unit => Text(SymbolOf(indicator.Unit)),
            _ => null,
        }),
        .. NoteHeaders.Select(_ => (Cell?)null),
        .. Dimensions.Select(dimension => members.In(dimension.Id) is { } member ? Text(member.Value) : (Cell?)null),
        Last(indicator, region, members) is { } last ? Text(last) : null,
    ];

    /// <summary>
    /// The edition's own year; empty where the indicator counts otherwise, since which of its years is meant nobody can know.
    /// </summary>
    private Cell? YearOf(Indicator indicator, Year year) =>
        indicator.YearStartsIn != (plan.Definitions.Period?.YearStartsIn ?? 1) ? null
        : year.IsFiscal ? Text(year.ToString())
        : new Cell.NumberCell(year.Value);

    /// <summary>The plan's own region, and all others for an indicator that has figures of them; null where the plan names none.</summary>
    private IEnumerable<RegionCode?> RegionsOf(Indicator indicator)
    {
        var home = plan.Definitions.Plan?.Region is { } named && named != RegionCode.Whole ? named : (RegionCode?)null;
        return indicator.ByRegion
            ? plan.Definitions.Regions.Values.Select(region => (RegionCode?)region.Code).Where(code => code != home).Prepend(home)
            : [home];
    }

    private string? Last(Indicator indicator, RegionCode? region, Members members)
    {
        if ((region ?? plan.Definitions.Plan?.Region) is not { } code
            || figures[(indicator.Id, code, members)].MaxBy(OrderOf) is not { } figure)
        {
            return null;
        }

        var number = figure.Value switch
        {
            ObservedValue.Number(var value) => Amount(value, SymbolOf(indicator.Unit)),
            ObservedValue.CompletedOn(var date) => DateOf(date),
            ObservedValue.NotDoneOn(var date) => DateOf(date),
            _ => words.Text("year.without-number"),
        };
        var told = figure.Basis.IsUsual ? number : words.Text("year.with-basis", ("figure", number), ("basis", figure.Basis.Value));
        var source = figure.Source.Value;
        var status = WordOf(figure.Status);
        return figure.Period is { } part
            ? words.Text(
                "year.of-last-figure.part",
                ("year", figure.Year.ToString()), ("from", part.FromMonth), ("to", part.ToMonth), ("figure", told), ("status", status),
                ("source", source))
            : words.Text("year.of-last-figure", ("year", figure.Year.ToString()), ("figure", told), ("status", status), ("source", source));
    }

    /// <summary>A unit that is itself a number (“10,000 t”) must not run into the figure.</summary>
    private string Amount(decimal value, string unit) => words.Text(
        unit.Length > 0 && char.IsAsciiDigit(unit[0]) ? "year.amount.counted" : "year.amount",
        ("value", value.ToString(CultureInfo.InvariantCulture)),
        ("unit", unit));

    /// <summary>The newest year first, a whole year before a part of it, and of several the one that the newest edition gives.</summary>
    private static (int Year, bool IsWhole, int Release) OrderOf(Observation figure) =>
        (figure.Year.Value, figure.Period is null, figure.Release.Value);

    private static string DateOf(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Unambiguous(string word, Func<string, ImmutableArray<string>> find, string id) =>
        find(word) is [var found] && found == id ? word : id;

    private static Cell.Text Text(string text) => new(text);
}
