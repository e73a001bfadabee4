namespace Generator.Model;

/// <summary>An appendix that the plan names and that our copy of it lacks; its page says so.</summary>
internal sealed record Appendix(string Id, LocalizedText Title, LocalizedText Note);
