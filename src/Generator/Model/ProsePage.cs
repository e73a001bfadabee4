namespace Generator.Model;

/// <summary>A page that belongs to no chapter, such as the methodology: title, description and prose in every language.</summary>
internal sealed record ProsePage(string Name, LocalizedText Title, LocalizedText Description, Prose Prose);
