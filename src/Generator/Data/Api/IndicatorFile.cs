using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>An indicator with all its observations, replaced ones included.</summary>
internal sealed record IndicatorFile(
    string Id,
    Texts Name,
    Texts Definition,
    UnitRecord Unit,
    Direction Direction,
    ObservationKind ObservationKind,
    bool Context,
    Texts? Note,
    Texts? Formula,
    string? SameAs,
    int YearStartsIn,
    Together? SeveralYears,
    ImmutableArray<BasisRecord> Bases,
    ImmutableArray<DimensionRecord> Dimensions,
    ImmutableArray<string> Goals,
    PageAddresses Pages,
    Uri? Csv,
    Absence? Absence,
    ImmutableArray<ObservationRecord> Observations) : ApiFile("indicator", DataPaths.Api(new IndicatorId(Id)))
{
    public static IndicatorFile Of(Compilation compilation, Indicator indicator)
    {
        var file = DataPaths.Api(indicator.Id);
        var rows = compilation.Observed[indicator.Id].ToList();
        return new(
            indicator.Id.Value,
            compilation.In(indicator.Name),
            compilation.In(indicator.Definition),
            UnitRecord.Of(compilation, indicator.Unit),
            indicator.Direction,
            indicator.Observations,
            indicator.IsContext,
            compilation.In(indicator.Note),
            indicator.Formula is null ? null : compilation.In(language => language.PlanWords.Formulas.Of(indicator)!),
            indicator.SameAs,
            indicator.YearStartsIn,
            indicator.SeveralYears,
            [
                .. indicator.Bases.Values.OrderBy(basis => basis.Id.Value, StringComparer.Ordinal)
                    .Select(basis => new BasisRecord(basis.Id.Value, compilation.In(basis.Label), compilation.In(basis.Note))),
            ],
            [.. indicator.Dimensions.Select(id => DimensionRecord.Of(compilation, compilation.Plan.Dimensions[id]))],
            [.. compilation.Uses.GoalsOf(indicator.Id).Select(goal => goal.Id.Value)],
            compilation.Pages(file, routes => routes.Indicator(indicator.Id).Value),
            rows.Count == 0 ? null : file.AddressOf(DataPaths.Table(indicator.Id)),
            rows.Count == 0 ? Api.Absence.NothingFound : null,
            [.. rows.Select(row => ObservationRecord.Of(compilation, row))]);
    }
}

/// <summary>Why an indicator has no figures.</summary>
internal enum Absence
{
    NothingFound,
}

/// <summary>A unit with its symbols; one of it is the factor of the quantity's base unit.</summary>
internal sealed record UnitRecord(string Id, Texts Symbol, string Quantity, decimal Factor)
{
    public static UnitRecord Of(Compilation compilation, UnitId id)
    {
        var unit = compilation.Plan.Units[id];
        return new(unit.Id.Value, compilation.In(unit.Symbol), unit.Quantity, unit.Factor);
    }
}

internal sealed record BasisRecord(string Id, Texts Label, Texts? Note);

/// <summary>What the indicator is broken down by, with all members.</summary>
internal sealed record DimensionRecord(string Id, Texts Name, bool AddsUp, ImmutableArray<DimensionMemberRecord> Parts)
{
    public static DimensionRecord Of(Compilation compilation, Dimension dimension) => new(
        dimension.Id.Value,
        compilation.In(dimension.Name),
        dimension.AddsUp,
        [.. dimension.Members.Select(member => new DimensionMemberRecord(member.Id.Value, compilation.In(member.Name)))]);
}

internal sealed record DimensionMemberRecord(string Id, Texts Name);

/// <summary>The member of a dimension that a figure is of.</summary>
internal sealed record MemberRecord(string Dimension, string Member)
{
    /// <summary>Empty for the total.</summary>
    public static ImmutableArray<MemberRecord> Of(Members members) =>
        [.. members.Parts.Select(part => new MemberRecord(part.Dimension.Value, part.Member.Value))];
}

internal sealed record SourceReference(string Id, Texts Title, Texts Publisher, string Date, SourceClass Class)
{
    public static SourceReference Of(Compilation compilation, SourceId id)
    {
        var source = compilation.Plan.Sources[id];
        return new(source.Id.Value, compilation.In(source.Title), compilation.In(source.Publisher), source.Date, source.Class);
    }
}

internal sealed record ObservationRecord(
    string Id,
    string? Region,
    ImmutableArray<MemberRecord> Members,
    int Year,
    string? FiscalYear,
    string? Period,
    DateOnly PeriodStart,
    DateOnly PeriodEnd,
    decimal? Value,
    ObservationStatus? Absence,
    DateOnly? Completed,
    Texts Text,
    ObservationStatus Status,
    string? Basis,
    SourceReference Source,
    ImmutableArray<string> Parents,
    string? Sum,
    Texts? Note,
    int Release,
    int? SupersededBy)
{
    public static ObservationRecord Of(Compilation compilation, ObservedRow observed)
    {
        var row = observed.Row;
        return new(
            observed.Id,
            compilation.Plan.NamesRegions ? row.Region.Value : null,
            MemberRecord.Of(row.Members),
            row.Year.Value,
            row.Year.IsFiscal ? row.Year.ToString() : null,
            observed.Period,
            TimeSpanOf.Of(row).Start,
            TimeSpanOf.Of(row).End,
            row.Number,
            row.Number is null ? row.Status : null,
            observed.Completed,
            compilation.In(language => language.PlanWords.Figure(row)),
            row.Status,
            row.Basis.IsUsual ? null : row.Basis.Value,
            SourceReference.Of(compilation, row.Source),
            [.. ParentIds.Of(compilation, row)],
            row.Sum,
            row is { Note: null, Checked: null } ? null : compilation.In(language => language.PlanWords.Note(row)!),
            row.Release.Value,
            observed.SupersededBy?.Value);
    }
}
