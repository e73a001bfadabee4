using System.Collections.Immutable;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;

namespace Generator.Charts.Cards;

/// <summary>
/// Breaks the finding of a card into lines. One line is best; then two that part at a sign, a little smaller if need be, so that what
/// belongs together stays so; then even lines of the largest size that fits.
/// </summary>
internal static class CardText
{
    private const string Signs = "：:，,";

    /// <summary>A line this much longer than the other is still better than a word torn apart.</summary>
    private const double MostUneven = 2.6;

    private static readonly ImmutableArray<(float Size, int Lines)> Sizes =
        [(23, 2), (22, 2), (21, 2), (20, 2), (19, 2), (17, 3), (15, 3), (13, 4), (11, 5), (9, 6), (7, 7)];

    public static (float Size, string[] Lines) Fit(string text, TextMeasure texts, double width)
    {
        foreach (var (size, lines) in Sizes.Where(choice => choice.Lines == 2))
        {
            if (TextWrap.Lines(text, texts, width, size, isBold: true).Length == 1)
            {
                return (size, [text]);
            }

            if (Parted(text, texts, width, size) is { } halves)
            {
                return (size, halves);
            }
        }

        var best = Sizes.First(choice =>
            choice == Sizes[^1] || TextWrap.Lines(text, texts, width, choice.Size, isBold: true).Length <= choice.Lines);
        return (best.Size, TextWrap.Even(text, texts, width, best.Size, isBold: true));
    }

    private static string[]? Parted(string text, TextMeasure texts, double width, double size)
    {
        var isHan = FontFace.IsHan(text);
        return Halves(text)
            .Select(halves => (halves.First, halves.Second, One: Width(halves.First), Other: Width(halves.Second)))
            .Where(halves => Math.Max(halves.One, halves.Other) <= width && Ratio(halves.One, halves.Other) <= MostUneven)
            .OrderBy(halves => Ratio(halves.One, halves.Other))
            .Select(halves => new[] { halves.First, halves.Second })
            .FirstOrDefault();

        double Width(string half) => texts.Width(half, size, isBold: true, isHan);
    }

    private static double Ratio(double one, double other) => Math.Max(one, other) / Math.Min(one, other);

    /// <summary>The text cut after each sign that ends a part of a sentence; a comma within a number does not.</summary>
    private static IEnumerable<(string First, string Second)> Halves(string text) => Enumerable.Range(0, text.Length - 1)
        .Where(i => Signs.Contains(text[i], StringComparison.Ordinal))
        .Where(i => FontFace.IsHan(new Rune(text[i])) || text[i + 1] == ' ')
        .Select(i => (text[..(i + 1)], text[(i + 1)..].TrimStart()));
}
