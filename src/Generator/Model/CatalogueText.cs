using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>One of the templates' own texts with its place, for problems that show only when a template uses it.</summary>
internal readonly record struct CatalogueText(string Text, SourceLocation Location);
