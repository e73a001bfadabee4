using Generator.Data.Api;

namespace Generator.Plans;

/// <summary>The built site of one plan among several: the name of its folder, and what it says of itself in short.</summary>
internal sealed record PlanSite(string Name, SummaryFile Summary);
