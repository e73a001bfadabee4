namespace Generator.Model;

/// <summary>The rule: a gap beyond the limit (per cent of the target) is level 1, one up to it level 2, none is level 3.</summary>
internal sealed record BarometerRule(SourceId Source, decimal Limit, LocalizedText Text);
