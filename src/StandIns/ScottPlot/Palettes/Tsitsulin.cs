namespace ScottPlot.Palettes;

/// <summary>Anton Tsitsulin's twelve colours and a grey, chosen for the greatest distance on white and in print.</summary>
public class Tsitsulin : IPalette
{
    private static readonly Color[] Values = Color.FromHex(
    [
        "#ebac23", "#b80058", "#008cf9", "#006e00", "#00bbad", "#d163e6", "#b24502",
        "#ff9287", "#5954d6", "#00c6f8", "#878500", "#00a76c", "#bdbdbd",
    ]);

    public string Name => "Tsitsulin";

    public string Description => "Twelve colours and a grey by Anton Tsitsulin (xgfs)";

    public Color[] Colors => [.. Values];

    public Color GetColor(int index) => Values[index % Values.Length];
}
