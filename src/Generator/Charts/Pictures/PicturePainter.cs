using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Model;
using SkiaSharp;

namespace Generator.Charts.Pictures;

/// <summary>
/// Paints charts as pictures, two pixels for each unit of the drawing: the plotting library draws the shapes, the texts are written
/// with the charts' own font, so that pictures are the same on machines with any fonts or none.
/// </summary>
internal static class PicturePainter
{
    private const int Scale = 2;

    /// <summary>To be raised whenever the same drawing is painted differently than before.</summary>
    private const string Version = "2";

    /// <param name="drawing">The same as a file of its own and the imprint, which are all that decides the picture but the fonts.</param>
    /// <param name="fonts">The fonts of its texts.</param>
    public static string Fingerprint(string drawing, ChartFonts fonts)
    {
        var decisive = string.Join('\n', Version, fonts.Regular.Hash, fonts.Bold.Hash, drawing);
        return ContentHash.Of(decisive).ToString();
    }

    public static Picture Of(string fingerprint, Func<Handout> handout, ChartFonts fonts) =>
        new(fingerprint, () => Paint(handout(), fonts));

    private static Bitmap Paint(Handout handout, ChartFonts fonts) =>
        Bitmap.Paint(Scale * handout.Width, Scale * handout.Height, canvas => Paint(canvas, handout, fonts));

    private static void Paint(SKCanvas canvas, Handout handout, ChartFonts fonts)
    {
        var paints = new LightPaints(fonts.Colours);
        canvas.Clear(paints.Of(Tone.Paper).ToSKColor());
        canvas.Scale(Scale);
        var texts = new TextPainter(canvas, fonts, paints);
        foreach (var text in handout.Texts)
        {
            texts.Paint(text);
        }

        canvas.Translate(0, handout.Top);
        ShapePlot.Paint(canvas, handout.Drawn, paints.Paints);
        foreach (var text in handout.Drawn.Texts)
        {
            texts.Paint(text);
        }
    }
}
