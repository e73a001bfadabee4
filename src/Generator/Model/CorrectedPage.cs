using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>A page that a correction concerns, as prose links to it; what it means is known where the pages are made.</summary>
internal readonly record struct CorrectedPage(string Link, SourceLocation Location);
