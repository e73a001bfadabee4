using System.Buffers.Binary;
using Generator.Charts.Pictures;
using SkiaSharp;

namespace Generator.Tests.Publishing.Pictures;

/// <summary>Small bitmaps made of colours as 0xRRGGBBAA, and what another reader of PNG files finds in a file.</summary>
internal static class Painted
{
    public static Bitmap Of(int width, int height, Func<int, int, uint> colour)
    {
        var bitmap = new Bitmap(width, height);
        for (var i = 0; i < width * height; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bitmap.Rgba[(4 * i)..], colour(i % width, i / width));
        }

        return bitmap;
    }

    public static Bitmap Read(byte[] png)
    {
        using var read = SKBitmap.Decode(png, new SKImageInfo(Width(png), Height(png), SKColorType.Rgba8888, SKAlphaType.Unpremul));
        var bitmap = new Bitmap(read.Width, read.Height);
        read.GetPixelSpan().CopyTo(bitmap.Rgba);
        return bitmap;
    }

    public static uint At(this Bitmap bitmap, int x, int y) =>
        BinaryPrimitives.ReadUInt32BigEndian(bitmap.Rgba[(4 * ((y * bitmap.Width) + x))..]);

    public static int Width(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));

    public static int Height(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
}
