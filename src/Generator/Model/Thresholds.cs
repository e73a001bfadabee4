namespace Generator.Model;

/// <summary>The ratios of progress to pace from which a goal counts as on track and as lagging; below it is off track.</summary>
internal sealed record Thresholds(decimal OnTrack, decimal Lagging);
