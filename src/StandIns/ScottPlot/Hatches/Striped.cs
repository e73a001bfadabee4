using System.Text;

namespace ScottPlot.Hatches;

/// <summary>Parallel stripes.</summary>
public class Striped : IHatch
{
    public Striped(StripeDirection stripeDirection = StripeDirection.DiagonalUp)
    {
        StripeDirection = stripeDirection;
    }

    public StripeDirection StripeDirection { get; set; }

    string IHatch.Key => StripeDirection switch
    {
        StripeDirection.DiagonalUp => "up",
        StripeDirection.DiagonalDown => "down",
        StripeDirection.Horizontal => "rows",
        _ => "columns",
    };

    // The tile's own stripe is vertical.
    string IHatch.TileAttributes => StripeDirection switch
    {
        StripeDirection.DiagonalUp => " patternTransform=\"rotate(45)\"",
        StripeDirection.DiagonalDown => " patternTransform=\"rotate(-45)\"",
        StripeDirection.Horizontal => " patternTransform=\"rotate(90)\"",
        _ => string.Empty,
    };

    int IHatch.TileSize => 6;

    void IHatch.WriteMarks(StringBuilder svg, string stroke, string fill) =>
        svg.Append("<path d=\"M3 0V6\"").Append(stroke).Append(" stroke-width=\"2\"/>");
}
