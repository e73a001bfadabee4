namespace Generator.Model;

/// <summary>An action that the plan announces without a number or a date. It is listed with its place and never scored.</summary>
internal sealed record Measure(string Id, LocalizedText Text, PlanPlace Place);
