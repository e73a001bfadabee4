using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>What chapters and datasets refer to. The period is null when plan.yaml could not be read.</summary>
internal sealed record Definitions(
    Declared<Unit> Units,
    Declared<Region> Regions,
    Declared<Source> Sources,
    Declared<Indicator> Indicators,
    PlanHead? Plan)
{
    public PlanPeriod? Period => Plan?.Period;

    public bool HasFiscalYears => Period?.HasFiscalYears == true;

    public required Declared<Dimension> Dimensions { get; init; }
}

/// <summary>What plan.yaml says of the plan as a whole.</summary>
internal sealed record PlanHead(PlanDocument Document, PlanPeriod Period, RegionCode Region, Thresholds Thresholds);

/// <summary>What searches.yaml holds; empty where there is no such file.</summary>
internal sealed record SearchBook(ImmutableArray<Department> Departments, ImmutableArray<SearchRecord> Records)
{
    public static readonly SearchBook Empty = new([], []);
}
