namespace Generator.Model;

/// <summary>Something to be done by a date; the deadline is implied where the plan prints none and the period's end is meant.</summary>
internal sealed record Milestone(IndicatorId Indicator, DateOnly Deadline, bool DeadlineIsImplied);
