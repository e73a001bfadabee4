using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Pictures;
using Generator.Model;
using SkiaSharp;

namespace Generator.Charts.Cards;

/// <summary>
/// Paints cards, two pixels for each unit: the plotting library draws the shapes of the small chart, the statuses' shapes are drawn from
/// their own data, and the texts are written with the charts' font.
/// </summary>
internal static class CardPaint
{
    private const int Scale = 2;
    private const float LineWidth = 2;
    private const float BoldWidth = 3;

    /// <summary>To be raised whenever the same drawing is painted differently than before.</summary>
    private const string Version = "1";

    private static readonly float[] Dashes = [3, 2.18f];

    /// <summary>The fingerprint of the picture of a card that is drawn so.</summary>
    public static string Fingerprint(string drawing, ChartFonts fonts)
    {
        var colours = string.Join(' ', ToneColours.Of(fonts.Colours).Select(one => one.Light));
        var decisive = string.Join('\n', "card", Version, fonts.Regular.Hash, fonts.Bold.Hash, colours, drawing);
        return ContentHash.Of(decisive).ToString();
    }

    public static Picture Of(string fingerprint, Func<CardLayout> card, ChartFonts fonts) =>
        new(fingerprint, () => Paint(card(), fonts))
        {
            Colours = 32,
        };

    private static Bitmap Paint(CardLayout card, ChartFonts fonts) =>
        Bitmap.Paint(ShareCard.Width, ShareCard.Height, canvas => Paint(canvas, card, fonts));

    private static void Paint(SKCanvas canvas, CardLayout card, ChartFonts fonts)
    {
        var paints = new LightPaints(fonts.Colours);
        canvas.Clear(paints.Of(Tone.Paper).ToSKColor());
        canvas.Scale(Scale);
        ShapePlot.Paint(canvas, card.Drawn, paints.Paints);
        foreach (var (shape, tone, box) in card.Shapes)
        {
            Paint(canvas, shape, tone, box, paints);
        }

        var texts = new TextPainter(canvas, fonts, paints);
        foreach (var text in card.Drawn.Texts)
        {
            texts.Paint(text);
        }
    }

    private static void Paint(SKCanvas canvas, StatusShape shape, Tone tone, Box box, LightPaints paints)
    {
        canvas.Save();
        canvas.Translate(box.Left, box.Top);
        canvas.Scale(box.Width / StatusShape.Side);
        foreach (var part in shape.Parts)
        {
            using var paint = Brush(part.Style, tone, paints);
            if (part is Disc disc)
            {
                canvas.DrawCircle(disc.X, disc.Y, disc.Radius, paint);
            }
            else
            {
                using var path = SKPath.ParseSvgPathData(((Outline)part).Data);
                canvas.DrawPath(path, paint);
            }
        }

        canvas.Restore();
    }

    private static SKPaint Brush(ShapeStyle style, Tone tone, LightPaints paints)
    {
        var paint = new SKPaint
        {
            Color = paints.Of(style == ShapeStyle.Cut ? Tone.Paper : tone).ToSKColor(),
            IsAntialias = true,
            IsStroke = style != ShapeStyle.Mark,
            StrokeWidth = style == ShapeStyle.Bold ? BoldWidth : LineWidth,
        };
        if (style == ShapeStyle.Dashed)
        {
            using var dashes = SKPathEffect.CreateDash(Dashes, 0);
            paint.PathEffect = dashes;
        }

        return paint;
    }
}
