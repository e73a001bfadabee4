namespace Generator.Model;

/// <summary>A larger unit of the same quantity, and the amount in the smaller one from which it is used.</summary>
internal sealed record LargeUnit(UnitId Unit, decimal From);
