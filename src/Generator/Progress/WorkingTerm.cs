using Generator.Model;

namespace Generator.Progress;

/// <summary>A number put into a formula: its symbol, the year it belongs to, the value and its unit (null for a plain number).</summary>
internal sealed record WorkingTerm(string Symbol, Year? Year, decimal Value, UnitId? Unit);
