namespace Generator.Model;

/// <summary>The font files that a plan gives its charts instead of the tool's own.</summary>
internal sealed record ChartFontFiles(FontFile Regular, FontFile Bold);
