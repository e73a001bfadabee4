namespace ScottPlot.Rendering;

/// <summary>The font of texts whose style names none: whatever the reader's machine calls its sans-serif.</summary>
internal static class DefaultFont
{
    internal const string Name = "sans-serif";
}
