using System.Buffers;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Generator.Charts.Pictures;

/// <summary>
/// A drawn picture: rows from the top, each pixel as red, green, blue and straight alpha. Its memory, some megabytes, is lent: whoever is
/// done with a picture gives it back, for the next one.
/// </summary>
internal sealed class Bitmap(int width, int height) : IDisposable
{
    private const int BytesPerPixel = 4;

    private byte[]? lent = ArrayPool<byte>.Shared.Rent(BytesPerPixel * width * height);

    public int Width => width;

    public int Height => height;

    /// <exception cref="ObjectDisposedException">The picture was given back.</exception>
    public Span<byte> Rgba => (lent ?? throw new ObjectDisposedException(nameof(Bitmap))).AsSpan(0, BytesPerPixel * width * height);

    /// <summary>A picture without anything to see through, on which is to be painted all over.</summary>
    public static Bitmap Paint(int width, int height, Action<SKCanvas> paint)
    {
        var bitmap = new Bitmap(width, height);
        var info = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        var held = GCHandle.Alloc(bitmap.lent, GCHandleType.Pinned);
        try
        {
            using var pixels = new SKBitmap();
            pixels.InstallPixels(info, held.AddrOfPinnedObject());
            using var canvas = new SKCanvas(pixels);
            paint(canvas);
        }
        finally
        {
            held.Free();
        }

        return bitmap;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref lent, null) is { } taken)
        {
            ArrayPool<byte>.Shared.Return(taken);
        }
    }
}
