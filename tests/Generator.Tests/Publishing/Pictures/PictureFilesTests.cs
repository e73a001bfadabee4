using System.Collections.Immutable;
using Generator.Charts.Pictures;
using Generator.Model;
using Generator.Publishing.Pictures;
using Generator.Tests.Loading;

namespace Generator.Tests.Publishing.Pictures;

public sealed class PictureFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private int drawn;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_the_order_of_the_pictures_and_say_how_exact_they_are()
    {
        var files = Make([.. Enumerable.Range(1, 30).Select(width => Picture($"zh/charts/{width}.png", width))]);

        Assert.Equal(
            Enumerable.Range(1, 30)
                .Select(width => ($"zh/charts/{width}.png", width)), files
                .Select(file => (file.Path.Value, Painted.Width(file.Content.Read().ToArray()))));
        Assert.All(files, file => Assert.Equal(Exactness.ProcessorFamily, file.Exactness));
    }

    [Fact]
    public void Only_what_changed_is_drawn_again()
    {
        Make([Picture("a.png", 1), Picture("b.png", 2)]);
        Assert.Equal(2, drawn);
        var files = Make([Picture("a.png", 1), Picture("moved/b.png", 2), Picture("c.png", 3)]);
        Assert.Equal(3, drawn);
        Assert.Equal([1, 2, 3], files.Select(file => Painted.Width(file.Content.Read().ToArray())));
    }

    [Fact]
    public void Pictures_are_the_same_with_and_without_a_cache()
    {
        ImmutableArray<PictureFile> pictures = [Picture("a.png", 1), Picture("b.png", 2)];
        var first = Make(pictures);
        var kept = Make(pictures);
        Directory.Delete(folder["cache"], recursive: true);
        var anew = Make(pictures);

        Assert.Equal(first.Select(Hex), kept.Select(Hex));
        Assert.Equal(first.Select(Hex), anew.Select(Hex));
    }

    [Fact]
    public void A_cancelled_build_draws_no_more()
    {
        using var cancellation = new CancellationTokenSource();
        PictureFile[] pictures = [new(new("first.png"), new(Fingerprint(0), () =>
        {
            cancellation.Cancel();
            return Draw(1);
        }))];

        Assert.Throws<OperationCanceledException>(() => PictureFiles.Make(
            [
                .. pictures,
                .. Enumerable.Range(1, 500).Select(i => Picture($"{i}.png", i)),
            ], new PictureCache(folder["cache"]), MemoryStore.Instance, cancellation.Token));
        Assert.InRange(drawn, 0, 400);
    }

    private ImmutableArray<OutputFile> Make(ImmutableArray<PictureFile> pictures) =>
        PictureFiles.Make(pictures, new PictureCache(folder["cache"]), MemoryStore.Instance, TestContext.Current.CancellationToken);

    private PictureFile Picture(string path, int width) => new(new(path), new(Fingerprint(width), () => Draw(width)));

    private Bitmap Draw(int width)
    {
        Interlocked.Increment(ref drawn);
        return Painted.Of(width, 2, (x, _) => (uint)x << 16);
    }

    private static string Fingerprint(int width) => width.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);

    private static string Hex(OutputFile file) => Convert.ToHexString(file.Content.Span);
}
