using Generator.Cli.Preview;

namespace Generator.SiteTests.Preview;

/// <summary>Changes of the inputs, and what there is to see after each.</summary>
public sealed class PreviewLoopTests
{
    private const string Figures = "content/data/2016.csv";
    private const string Page = "en/indicators/services.html";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_edited_figure_is_on_the_page_and_nothing_is_published()
    {
        await using var preview = await LivePreview.StartAsync();
        using var client = new HttpClient { BaseAddress = preview.Address };
        Assert.DoesNotContain("42.5", await client.GetStringAsync(Page, Cancellation), StringComparison.Ordinal);
        var first = await preview.Board.Newest;

        preview.Replace(Figures, "2016,,41,", "2016,,42.5,");
        var second = await preview.Board.AfterAsync(first, Cancellation);
        Assert.NotEqual(first.Version, second.Version);
        Assert.Contains("42.5", await client.GetStringAsync(Page, Cancellation), StringComparison.Ordinal);
        Assert.Contains("42.5", await client.GetStringAsync("data/2016.csv", Cancellation), StringComparison.Ordinal);
        Assert.False(preview.Has("site-output"));
        Assert.Matches("Built [0-9]+ pages in .*\n.*Built again in .*: [0-9]+ files changed", preview.Output.ToString());
    }

    [Fact]
    public async Task A_fault_leaves_the_last_good_site_and_is_told_until_it_is_mended()
    {
        await using var preview = await LivePreview.StartAsync();
        using var client = new HttpClient { BaseAddress = preview.Address };
        var good = await preview.Board.Newest;
        Assert.True(good.IsGood);

        preview.Replace(Figures, "2016,,41,", "2016,,4l,");
        var bad = await preview.Board.AfterAsync(good, Cancellation);
        var problem = Assert.Single(bad.Problems);
        Assert.Equal(("content/data/2016.csv", 3, "E3"), (problem.Location.File, problem.Location.Line, problem.Location.Cell));
        Assert.Equal((good.Version, good.Site), (bad.Version, bad.Site));
        Assert.Contains("content/data/2016.csv", preview.Error.ToString(), StringComparison.Ordinal);
        await client.GetStringAsync(Page, Cancellation);

        preview.Replace(Figures, "2016,,4l,", "2016,,41,");
        var mended = await preview.Board.AfterAsync(bad, Cancellation);
        Assert.True(mended.IsGood);
        Assert.Equal(good.Version, mended.Version);
    }

    [Fact]
    public async Task A_content_folder_that_goes_and_comes_is_a_fault_for_so_long()
    {
        await using var preview = await LivePreview.StartAsync();
        var good = await preview.Board.Newest;
        preview.Move("content", "elsewhere");
        var bad = await preview.Board.AfterAsync(good, Cancellation);
        Assert.Equal("L001", Assert.Single(bad.Problems).Code.Value);
        preview.Move("elsewhere", "content");
        Assert.True((await preview.Board.AfterAsync(bad, Cancellation)).IsGood);
    }

    /// <summary>Also of those that are made only when they are asked for: pictures, and the list of all files.</summary>
    [Fact]
    public async Task Every_file_is_the_one_that_a_build_writes()
    {
        await using var preview = await LivePreview.StartAsync();
        var shown = Assert.IsType<BuiltSource>((await preview.Board.Newest).Site);
        var written = preview.Publish();
        Assert.NotEmpty(written);
        Faults.None(written
            .Where(file => shown.Find(file.Path.Split('/')) is not { } found || !found.Read().Span.SequenceEqual(file.Content))
            .Select(file => file.Path));
        Assert.Null(shown.Find(["missing.html"]));
        Assert.Equal((true, true, false), (shown.HasFolder([]), shown.HasFolder(["en", "indicators"]), shown.HasFolder(["fr"])));
    }
}
