namespace Generator.Model;

/// <summary>An appendix that the plan's public text names without printing it; its page says so.</summary>
internal sealed record Appendix(string Id, LocalizedText Title, LocalizedText Note);
