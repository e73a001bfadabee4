namespace Generator.Model;

/// <summary>An exact number in a unit; its scale is the number of decimals that its source printed.</summary>
internal readonly record struct Figure(decimal Value, UnitId Unit);
