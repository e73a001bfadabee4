using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Generator.Model;
using Generator.Publishing;
using Generator.Tests.Loading;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// Each chart can be taken away as a picture: it is there, of the right size and weight, offered beside the drawing, and drawn once.
/// </summary>
public sealed partial class PictureTests(BuiltSite site) : IDisposable
{
    /// <summary>A picture says licence and publisher below the name of the report, in up to two more lines.</summary>
    private const int ImprintRoom = 48;

    private readonly TemporaryFolder folder = new();

    private string[] Drawings =>
        [.. site.Files.Where(
            file => file.Contains("/charts/", StringComparison.Ordinal)
                && file.EndsWith(".svg", StringComparison.Ordinal)
                && !file.EndsWith("-narrow.svg", StringComparison.Ordinal))];

    private string[] Cards => [.. site.Files.Where(file => file.Contains("/cards/", StringComparison.Ordinal))];

    public void Dispose() => folder.Dispose();

    /// <summary>
    /// Twice as wide as the drawing; in height, too, but for lines of text that the drawing leaves room for where a reader's font is wider,
    /// and for the imprint.
    /// </summary>
    [Fact]
    public void Each_drawing_has_a_picture_of_twice_its_size_with_a_palette()
    {
        var charts = site.Charts.All.ToDictionary(
            entry => $"{entry.Language}/charts/{entry.Chart.Key}.svg", entry => entry.Chart, StringComparer.Ordinal);
        Assert.Equal(charts.Keys.Order(StringComparer.Ordinal), Drawings);
        Faults.None(
            from drawing in Drawings
            let picture = PictureOf(drawing)
            let header = site.Files.Contains(picture) ? File.ReadAllBytes(Path.Combine(site.Folder, picture))[16..26] : new byte[10]
            let size = (Width: (header[2] << 8) | header[3], Height: (header[6] << 8) | header[7])
            let file = Size(site.Text(drawing))
            let inside = Size(charts[drawing].Wide)
            let isRight = size.Width == 2 * file.Width
                && size.Height % 2 == 0
                && size.Height > 2 * inside.Height
                && size.Height <= 2 * (file.Height + ImprintRoom)
            where !isRight || header[8] != 8 || header[9] != 3
            select $"{picture}: {size}, {header[8]} bits, kind {header[9]}; the drawing is {file}, without title and source {inside}");
    }

    /// <summary>A long list of sources below the drawing weighs more: each letter has edges.</summary>
    [Fact]
    public void Pictures_weigh_about_75_KB()
    {
        var sizes = Drawings.ToDictionary(PictureOf, drawing => site.Size(PictureOf(drawing)));
        Faults.None(sizes.Where(picture => picture.Value is < 4_000 or > 105_000).Select(picture => $"{picture.Key}: {picture.Value}"));
        Assert.True(sizes.Values.Average() < 78_000, $"{sizes.Values.Average()} bytes on average");
    }

    /// <summary>Messages refuse or delay heavy pictures, and ask for this size.</summary>
    [Fact]
    public void Each_card_of_a_shared_page_weighs_at_most_45_KB()
    {
        Assert.True(Cards.Length > 250, $"Only {Cards.Length} cards");
        Faults.None(
            from card in Cards
            let header = File.ReadAllBytes(Path.Combine(site.Folder, card))[16..26]
            let size = (Width: (header[2] << 8) | header[3], Height: (header[6] << 8) | header[7])
            where size != (1200, 630) || header[8] != 8 || header[9] != 3 || site.Size(card) is < 4_000 or > 45_000
            select $"{card}: {size}, {header[8]} bits, kind {header[9]}, {site.Size(card)} bytes");
    }

    [Fact]
    public void Pages_offer_the_picture_between_the_drawing_and_the_table()
    {
        var seen = 0;
        var faults = new List<string>();
        foreach (var page in site.Pages)
        {
            foreach (var links in site.Document(page).QuerySelectorAll(".chart-links").Select(line => line.QuerySelectorAll("a[download]")))
            {
                seen++;
                var (drawing, picture) = (links[0], links[1]);
                if (PageText.Of(drawing) != "SVG" || PageText.Of(picture) != "PNG"
                    || picture.GetAttribute("href") != PictureOf(drawing.GetAttribute("href")!)
                    || picture.GetAttribute("aria-label") != drawing.GetAttribute("aria-label")!.Replace(
                        "SVG", "PNG", StringComparison.Ordinal)
                    || links.Length > 3 || (links.Length == 3 && PageText.Of(links[2]) != "CSV"))
                {
                    faults.Add($"{page}: {string.Join(", ", links.Select(link => link.OuterHtml))}");
                }
            }
        }

        Faults.None(faults);
        Assert.True(seen >= site.Charts.Count, $"Only {seen} charts offer files.");
    }

    /// <summary>The size of a drawing is the same everywhere, that of a picture is not and stays unsaid.</summary>
    [Theory]
    [InlineData("zh", "图表（SVG）：", "图片（PNG）：")]
    [InlineData("en", "Chart (SVG): ", "Picture (PNG): ")]
    public void Downloads_of_an_indicator_name_the_picture_after_the_drawing(string tag, string drawing, string picture)
    {
        var entries = site.Document($"{tag}/indicators/energy-total.html").QuerySelectorAll(".files li").ToList();
        var at = entries.FindIndex(entry => Address(entry) == "../charts/goal-energy-cap.svg");

        Assert.Equal("../charts/goal-energy-cap.png", Address(entries[at + 1]));
        Assert.Equal(
            PageText.Of(entries[at].QuerySelector("a"))
                .Replace(drawing, picture, StringComparison.Ordinal), PageText
                .Of(entries[at + 1].QuerySelector("a")));
        Assert.StartsWith(picture, PageText.Of(entries[at + 1].QuerySelector("a")), StringComparison.Ordinal);
        Assert.Equal("PNG", PageText.Of(entries[at + 1].QuerySelector("small")));
    }

    [Fact]
    public void The_manifest_says_that_only_pictures_depend_on_the_kind_of_processor()
    {
        var files = SiteManifest.Find(site.Folder)!.Files;
        Assert.Equal(
            Drawings.Select(PictureOf)
                .Concat(Cards)
                .Order(StringComparer.Ordinal), files
                .Where(file => file.Exactness == Exactness.ProcessorFamily)
                .Select(file => file.Path));
        Assert.Equal(site.Files.Length - 1 - Drawings.Length - Cards.Length, files.Count(file => file.Exactness == Exactness.Everywhere));
    }

    [Fact]
    public void Only_pictures_of_figures_that_changed_are_drawn_again()
    {
        Repository.CopyTo(folder["plan"]);
        var options = Repository.Options(folder["site"], folder["plan/content"], folder["plan/templates"], cache: folder["cache"]);
        Repository.Build(options);
        var (before, kept) = (Pictures("site"), Pictures("cache"));

        var data = folder["plan/content/data/2020.csv"];
        var text = File.ReadAllText(data);
        Assert.Contains("energy-intensity-change,150000,2020,,6.89,", text, StringComparison.Ordinal);
        File.WriteAllText(
            data, text.Replace(
                "energy-intensity-change,150000,2020,,6.89,", "energy-intensity-change,150000,2020,,6.88,", StringComparison.Ordinal));
        Repository.Build(options);
        var (after, keptNow) = (Pictures("site"), Pictures("cache"));
        var changed = after.Where(picture => before[picture.Key] != picture.Value).Select(picture => picture.Key).ToList();

        Assert.Contains("zh/charts/goal-energy-intensity-fall.png", changed);
        Assert.DoesNotContain("zh/charts/goal-cod-fall.png", changed);

        // Two pages with one finding have the same card.
        Assert.Equal(
            changed.Select(picture => after[picture]).Distinct(StringComparer.Ordinal).Count(),
            keptNow.Keys.Except(kept.Keys, StringComparer.Ordinal).Count());
        Assert.Empty(kept.Keys.Except(keptNow.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void A_check_draws_nothing_and_counts_every_file()
    {
        var report = Repository.Build(Repository.Options(folder["site"], cache: folder["cache"]) with { PublishSite = false });
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
        Assert.Equal(site.Files.Length - 1, report.Files);
    }

    [Fact]
    public void Nothing_is_drawn_for_a_folder_that_may_not_be_replaced()
    {
        var report = SiteBuild.Run(
            Repository.Options(folder["cache/site"], cache: folder["cache"]), progress: null, TestContext.Current.CancellationToken);
        Assert.Equal("O003", Assert.Single(report.Diagnostics).Code.Value);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private Dictionary<string, string> Pictures(string below) =>
        Directory.EnumerateFiles(folder[below], "*.png", SearchOption.AllDirectories)
        .ToDictionary(
            file =>
                Path.GetRelativePath(folder[below], file).Replace('\\', '/'), file =>
                    ContentHash.Of(File.ReadAllBytes(file)).ToString(), StringComparer.Ordinal);

    private static string PictureOf(string drawing) => drawing[..^"svg".Length] + "png";

    private static string? Address(IElement entry) => entry.QuerySelector("a")!.GetAttribute("href");

    private static (int Width, int Height) Size(string svg)
    {
        var size = ViewBox().Match(svg);
        return (Number(size.Groups["width"]), Number(size.Groups["height"]));
    }

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"viewBox=""0 0 (?<width>\d+) (?<height>\d+)""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex ViewBox();
}
