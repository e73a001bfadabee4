namespace ScottPlot.Palettes;

/// <summary>The ten colours of d3's <c>schemeCategory10</c>.</summary>
public class Category10 : IPalette
{
    private static readonly Color[] Values = Color.FromHex(
    [
        "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd",
        "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf",
    ]);

    public string Name => "Category 10";

    public string Description => "Ten colours for categories, as published with d3";

    public Color[] Colors => [.. Values];

    public Color GetColor(int index) => Values[index % Values.Length];
}
