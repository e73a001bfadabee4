namespace ScottPlot.Palettes;

/// <summary>The twenty colours of d3's former <c>category20</c>: each of the ten followed by a pale sister.</summary>
public class Category20 : IPalette
{
    private static readonly Color[] Values = Color.FromHex(
    [
        "#1f77b4", "#aec7e8", "#ff7f0e", "#ffbb78", "#2ca02c", "#98df8a", "#d62728", "#ff9896", "#9467bd", "#c5b0d5",
        "#8c564b", "#c49c94", "#e377c2", "#f7b6d2", "#7f7f7f", "#c7c7c7", "#bcbd22", "#dbdb8d", "#17becf", "#9edae5",
    ]);

    public string Name => "Category 20";

    public string Description => "Twenty colours for categories, as published with d3";

    public Color[] Colors => [.. Values];

    public Color GetColor(int index) => Values[index % Values.Length];
}
