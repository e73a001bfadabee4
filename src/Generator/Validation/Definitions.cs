using Generator.Model;

namespace Generator.Validation;

/// <summary>What chapters and datasets refer to. The period is null when plan.yaml could not be read.</summary>
internal sealed record Definitions(
    Declared<Unit> Units,
    Declared<Region> Regions,
    Declared<Source> Sources,
    Declared<Indicator> Indicators,
    PlanHead? Plan)
{
    public PlanPeriod? Period => Plan?.Period;
}
