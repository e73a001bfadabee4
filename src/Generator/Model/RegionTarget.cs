namespace Generator.Model;

/// <summary>What a target asks of one region by itself, in the target's unit and with its bound and year.</summary>
internal sealed record RegionTarget(RegionCode Region, decimal Value);
