namespace Generator.Model;

/// <summary>A value that the plan itself sets for a year on the way to the target, in the target's unit.</summary>
internal sealed record YearlyMilestone(Year Year, decimal Value);
