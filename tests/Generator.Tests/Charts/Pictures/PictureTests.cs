using System.Globalization;
using System.Security.Cryptography;
using Generator.Charts;
using Generator.Charts.Pictures;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts.Pictures;

/// <summary>Charts as pictures: drawn twice as large as the drawing, and always the same.</summary>
public sealed class PictureTests
{
    [Fact]
    public void A_picture_is_twice_the_drawing_on_white_paper_with_its_texts_in_ink()
    {
        var bitmap = Chart(9).Picture!.Draw();
        Assert.Equal(1440, bitmap.Width);
        Assert.Equal(4 * bitmap.Width * bitmap.Height, bitmap.Rgba.Length);
        Assert.All(bitmap.Rgba.ToArray().Where((_, index) => index % 4 == 3), alpha => Assert.Equal(255, alpha));
        Assert.Equal("FFFFFFFF", Convert.ToHexString(bitmap.Rgba[..4]));
        Assert.InRange(Count(bitmap, 0x1b2a2f, fromRow: 0, toRow: 70), 200, 20_000);
        Assert.InRange(Count(bitmap, 0x0b5c6b, fromRow: 70, toRow: bitmap.Height), 200, 20_000);
        Assert.InRange(Count(bitmap, 0x4a585e, fromRow: bitmap.Height - 110, toRow: bitmap.Height), 200, 20_000);
    }

    [Fact]
    public async Task Any_thread_at_any_time_in_any_culture_draws_the_same()
    {
        var picture = Chart(9).Picture!;
        var first = Hash(picture);
        var others = await Task.WhenAll(new[] { "tr-TR", "ar-SA", "de-DE", "zh-CN" }.Select(culture => Task.Run(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return (Hash(picture), Hash(Chart(9).Picture!), Chart(9).Picture!.Fingerprint);
        })));
        Assert.All(others, other => Assert.Equal((first, first, picture.Fingerprint), other));
    }

    /// <summary>The memory of a picture was another's before, and is whose it is next.</summary>
    [Fact]
    public void Memory_that_was_in_use_shows_nowhere()
    {
        var picture = Chart(9).Picture!;
        var first = Hash(picture);
        for (var i = 0; i < 4; i++)
        {
            using var used = picture.Draw();
            used.Rgba.Fill((byte)(0x5A + i));
        }

        Assert.Equal(first, Hash(picture));
    }

    [Fact]
    public void A_picture_that_was_given_back_is_no_longer_there()
    {
        var bitmap = Chart(9).Picture!.Draw();
        bitmap.Dispose();
        bitmap.Dispose();
        Assert.Throws<ObjectDisposedException>(() => bitmap.Rgba.Length);
    }

    [Fact]
    public void Another_figure_or_language_makes_another_picture()
    {
        string[] fingerprints =
        [
            Chart(9).Picture!.Fingerprint,
            Chart(8).Picture!.Fingerprint,
            Chart(9, ChartSpeech.Chinese).Picture!.Fingerprint,
        ];
        Assert.Equal(3, fingerprints.Distinct().Count());
        Assert.All(fingerprints, fingerprint => Assert.Matches("^[0-9a-f]{64}$", fingerprint));
    }

    private static Chart Chart(decimal second, SiteLanguage? language = null) =>
        new TestPlan().Indicator("a").Course("a", 2015, 10, second).Draw().Find(language ?? ChartSpeech.English, "indicator-a")!;

    private static string Hash(Picture picture) => Convert.ToHexString(SHA256.HashData(picture.Draw().Rgba));

    private static int Count(Bitmap bitmap, int colour, int fromRow, int toRow) => bitmap.Rgba
        .Slice(4 * bitmap.Width * fromRow, 4 * bitmap.Width * (toRow - fromRow))
        .ToArray()
        .Chunk(4)
        .Count(pixel => (pixel[0] << 16) + (pixel[1] << 8) + pixel[2] == colour);
}
