using Generator.Model;

namespace Generator.Validation;

/// <summary>What plan.yaml says of the plan as a whole.</summary>
internal sealed record PlanHead(PlanDocument Document, PlanPeriod Period, RegionCode Region, Thresholds Thresholds);
