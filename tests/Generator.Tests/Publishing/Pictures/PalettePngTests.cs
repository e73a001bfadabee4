using System.Security.Cryptography;
using System.Text;
using Generator.Charts.Pictures;
using Generator.Publishing.Pictures;

namespace Generator.Tests.Publishing.Pictures;

/// <summary>Files are read back by Skia, which knows nothing of the code that wrote them.</summary>
public sealed class PalettePngTests
{
    private const uint Paper = 0xFFFCF7FF;
    private const uint NearlyPaper = 0xFFFDF8FF;
    private const uint Ink = 0x23211DFF;

    /// <summary>Paper, a plate of nearly the same colour, and letters with soft edges in 2,000 shades.</summary>
    private static readonly Bitmap Soft = Painted.Of(400, 300, (x, y) => (x, y) switch
    {
        ( >= 10 and < 210, >= 10 and < 20) => 0x00_00_00_FFu | ((uint)(x - 10) << 24) | ((uint)(y * 7) << 16) | ((uint)(x & 63) << 10),
        ( > 250, > 200) => NearlyPaper,
        ( > 250, < 50) => Ink,
        _ => Paper,
    });

    [Fact]
    public void Few_colours_come_back_as_they_were()
    {
        var bitmap = Painted.Of(17, 9, (x, y) => (x + y) % 3 == 0 ? Ink : x > 8 ? Paper : 0x1F6FB4FF);
        var read = Painted.Read(PalettePng.Write(bitmap));

        Assert.Equal((17, 9), (read.Width, read.Height));
        Assert.Equal(bitmap.Rgba, read.Rgba);
    }

    [Fact]
    public void Exactly_256_colours_come_back_as_they_were()
    {
        var bitmap = Painted.Of(16, 16, (x, y) => ((uint)x << 28) | ((uint)y << 20) | 0x7FFF);
        Assert.Equal(bitmap.Rgba, Painted.Read(PalettePng.Write(bitmap)).Rgba);
    }

    [Fact]
    public void Transparency_comes_back_as_it_was()
    {
        var bitmap = Painted.Of(5, 3, (x, _) => x switch { 0 => 0x80402000u, 1 => 0xFFFFFF80u, _ => Ink });
        var read = Painted.Read(PalettePng.Write(bitmap));

        Assert.Equal([0u, 0xFFu, 0x80u], [read.At(0, 0) & 0xFF, read.At(2, 1) & 0xFF, read.At(1, 2) & 0xFF]);
        Assert.Equal((Ink, 0xFFFFFF80u), (read.At(4, 2), read.At(1, 0)));
    }

    [Fact]
    public void Of_many_colours_those_of_surfaces_stay_exact_and_the_others_near()
    {
        var read = Painted.Read(PalettePng.Write(Soft));

        Assert.Equal((Paper, NearlyPaper, Ink), (read.At(0, 0), read.At(399, 299), read.At(399, 0)));
        Assert.Equal(256, Distinct(read));
        Assert.InRange(Distinct(Soft), 1500, 2100);
        Assert.InRange(Soft.Rgba.ToArray().Zip(read.Rgba.ToArray(), (was, got) => Math.Abs(was - got)).Max(), 1, 32);
        // Nothing is dithered: outside the letters every pixel is what it was.
        Assert.All(Enumerable.Range(0, 400), x => Assert.Equal(Soft.At(x, 150), read.At(x, 150)));
    }

    [Fact]
    public void Pictures_have_two_pixels_for_each_of_the_web()
    {
        var png = PalettePng.Write(Soft);
        var density = png.AsSpan().IndexOf("pHYs"u8);

        // 7,559 a metre is 192 an inch.
        Assert.Equal([0, 0, 0x1D, 0x87, 0, 0, 0x1D, 0x87, 1], png.AsSpan(density + 4, 9).ToArray());
    }

    /// <summary>The whole file written down: signature, header, density, two colours, their rows, end, each with its check sum.</summary>
    [Fact]
    public void A_small_file_is_known_to_the_last_byte()
    {
        var png = PalettePng.Write(Painted.Of(2, 1, (x, _) => x == 0 ? 0x010203FFu : 0x040506FFu));
        Assert.StartsWith(
            "89504E470D0A1A0A" + "0000000D49484452" + "0000000200000001" + "0803000000",
            Convert.ToHexString(png), StringComparison.Ordinal);
        Assert.Contains("00000006504C5445" + "010203040506", Convert.ToHexString(png), StringComparison.Ordinal);
        Assert.DoesNotContain("tRNS", Encoding.Latin1.GetString(png), StringComparison.Ordinal);
        Assert.EndsWith("0000000049454E44AE426082", Convert.ToHexString(png), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_pixels_give_the_same_bytes() => Assert.Single(
        Enumerable.Range(0, 8)
            .AsParallel()
            .Select(_ => Convert.ToHexString(SHA256.HashData(PalettePng.Write(Soft))))
            .Distinct(StringComparer.Ordinal));

    private static int Distinct(Bitmap bitmap) =>
        Enumerable.Range(0, bitmap.Width * bitmap.Height).Select(i => bitmap.At(i % bitmap.Width, i / bitmap.Width)).Distinct().Count();
}
