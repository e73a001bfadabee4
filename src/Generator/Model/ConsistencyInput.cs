namespace Generator.Model;

/// <summary>A number in a formula under its sign there; the text says where it comes from when the plan does not print it.</summary>
internal sealed record ConsistencyInput(string Symbol, decimal Value, UnitId? Unit, LocalizedText? From);
