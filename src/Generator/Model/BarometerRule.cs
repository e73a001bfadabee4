namespace Generator.Model;

/// <summary>The rule between the levels: beyond the limit (per cent of the target) a gap is level 1, up to it level 2, none is level 3.</summary>
internal sealed record BarometerRule(SourceId Source, decimal Limit, LocalizedText Text);
