namespace Generator.Model;

/// <summary>The years that the plan covers, both included, and the year that its targets are counted from.</summary>
internal sealed record PlanPeriod(Year From, Year To, Year BaseYear);
