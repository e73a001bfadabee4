using ScottPlot.Palettes;

namespace ScottPlot;

/// <content>The colours that plottables take by default, and palettes as arrays.</content>
public readonly partial struct Colors
{
    public static readonly Color[] Category10 = new Category10().Colors;
    public static readonly Color[] Category20 = new Category20().Colors;
    public static readonly Color[] ColorblindFriendly = new ColorblindFriendly().Colors;

    public static Color C0 => Category10[0];

    public static Color C1 => Category10[1];

    public static Color C2 => Category10[2];

    public static Color C3 => Category10[3];

    public static Color C4 => Category10[4];

    public static Color C5 => Category10[5];

    public static Color C6 => Category10[6];

    public static Color C7 => Category10[7];

    public static Color C8 => Category10[8];

    public static Color C9 => Category10[9];
}
