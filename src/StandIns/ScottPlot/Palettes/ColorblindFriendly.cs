namespace ScottPlot.Palettes;

/// <summary>Okabe and Ito's eight colours that stay apart for people with colour-vision deficiencies (as in Wong, Nature Methods 2011).</summary>
public class ColorblindFriendly : IPalette
{
    private static readonly Color[] Values = Color.FromHex(
    [
        "#000000", "#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7",
    ]);

    public string Name => "Colorblind Friendly";

    public string Description => "Eight colours by Okabe and Ito, published by Wong in Nature Methods 8 (2011), 441";

    public Color[] Colors => [.. Values];

    public Color GetColor(int index) => Values[index % Values.Length];
}
