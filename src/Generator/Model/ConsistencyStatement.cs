namespace Generator.Model;

/// <summary>What is printed: a number with its unit or a text, by the plan or by another source.</summary>
internal sealed record ConsistencyStatement(decimal? Value, UnitId? Unit, LocalizedText? Text, SourceId? Source);
