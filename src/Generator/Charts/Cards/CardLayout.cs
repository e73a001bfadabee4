using System.Collections.Immutable;
using Generator.Charts.Drawing;

namespace Generator.Charts.Cards;

/// <summary>A card with everything in its place: shapes and texts, and the small drawing.</summary>
internal sealed record CardLayout(Drawn Drawn, ImmutableArray<(StatusShape Shape, Tone Tone, Box Box)> Shapes)
{
    /// <summary>In units of two pixels.</summary>
    public const int Width = ShareCard.Width / 2;

    public const int Height = ShareCard.Height / 2;
}
