namespace Generator.Model;

/// <summary>A province-level region of the nation. Most of them are no regions of the plan.</summary>
internal sealed record NationRegion(RegionCode Code, LocalizedText Name);
