namespace Generator.Model;

/// <summary>One step of a tiered goal, such as the cities' share in the sewage treatment rates, with a target of its own.</summary>
internal sealed record Tier(string Id, LocalizedText Name, Target Target);
