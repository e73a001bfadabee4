using System.Globalization;
using Generator.Charts;

namespace Generator.Pages.Views;

/// <summary>
/// How high the frame of a chart should be on a page that cannot ask: enough for a column of usual width and for a telephone. The embedded
/// page fills whatever height it gets, so that an estimate of the lines of text is enough.
/// </summary>
internal static class EmbedHeight
{
    private const int Step = 10;

    /// <summary>The widths of frames that are reckoned with, and of the drawing that shows in them.</summary>
    private const int Column = 700;
    private const int Telephone = 320;

    /// <summary>
    /// The narrow drawing at three quarters of its size, at which its texts are twelve pixels: enough where height is dear.
    /// </summary>
    private const double SmallestOnTelephones = 275;

    /// <summary>What stands on each side of the texts, and above, between and below them; in the style sheet's pixels.</summary>
    private const double Side = 13;
    private const double Around = 40;

    public static int Of(Chart chart, string link)
    {
        var height = Math.Max(At(Column, chart.Wide, Column), At(Telephone, chart.Narrow, SmallestOnTelephones));
        return (int)Math.Ceiling(height / Step) * Step;

        double At(int width, string drawing, double drawn)
        {
            var inside = width - (2 * Side);
            return Around
                + Text(chart.Title, 17, 24, inside)
                + Text(chart.Subtitle, 15, 26, inside)
                + (Math.Min(inside, drawn) * Shape(drawing))
                + Text(chart.SourceLine, 14, 25, inside)
                + Text(link, 14, 25, inside);
        }
    }

    /// <summary>The height of a text: Chinese characters are square, others about half as wide.</summary>
    private static double Text(string text, double size, double line, double width) =>
        line * Math.Ceiling(text.Sum(letter => letter < '\u2E80' ? 0.53 : 1) * size / width);

    /// <summary>The height of a drawing by its width, as it says itself: viewBox="0 0 360 320".</summary>
    private static double Shape(string drawing)
    {
        const string Box = "viewBox=\"0 0 ";
        var from = drawing.IndexOf(Box, StringComparison.Ordinal) + Box.Length;
        var sizes = drawing[from..drawing.IndexOf('"', from)].Split(' ');
        return double.Parse(sizes[1], CultureInfo.InvariantCulture) / double.Parse(sizes[0], CultureInfo.InvariantCulture);
    }
}
