using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using SkiaSharp;

namespace Generator.Charts.Pictures;

/// <summary>Writes texts into a picture glyph by glyph, with the widths that they were measured with.</summary>
internal sealed class TextPainter(SKCanvas canvas, ChartFonts fonts, LightPaints paints)
{
    public void Paint(PlacedText text)
    {
        var face = fonts.Face(text.IsBold);
        var isHan = FontFace.IsHan(text.Text);
        Glyph[] glyphs = [.. text.Text.EnumerateRunes().Select(rune => face.Find(rune, isHan))];
        var width = glyphs.Sum(glyph => glyph.Advance) * text.Size;
        var x = text.Anchor switch
        {
            Anchor.Middle => text.X - (width / 2),
            Anchor.End => text.X - width,
            _ => text.X,
        };
        using var builder = new SKTextBlobBuilder();
        foreach (var glyph in glyphs)
        {
            if (glyph.Id > 0)
            {
                using var font = face.Sized(text.Size * glyph.Scale);
                builder.AddPositionedRun([glyph.Id], font, [new(x + (glyph.Shift * text.Size), text.Baseline - (glyph.Rise * text.Size))]);
            }

            x += glyph.Advance * text.Size;
        }

        using var blob = builder.Build();
        if (blob is not null)
        {
            using var halo = new SKPaint
            {
                Color = paints.Of(Tone.Paper).ToSKColor(),
                IsAntialias = true,
                IsStroke = true,
                StrokeWidth = 4,
                StrokeJoin = SKStrokeJoin.Round,
            };
            canvas.DrawText(blob, 0, 0, halo);
            using var paint = new SKPaint { Color = paints.Of(text.Tone).ToSKColor(), IsAntialias = true };
            canvas.DrawText(blob, 0, 0, paint);
        }
    }
}
