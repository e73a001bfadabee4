namespace Generator.Model;

/// <summary>
/// A place in the printed plan below its section: paragraph, or box and item, and the sentence in it; all counted from 1, null where
/// it does not apply.
/// </summary>
internal sealed record PlanPlace(int? Paragraph, int? Box, int? Item, int? Sentence = null);
