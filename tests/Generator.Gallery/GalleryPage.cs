using System.Net;
using System.Text;
using Generator.Model;
using Generator.Charts;
using Generator.Charts.Pictures;
using Generator.Diagnostics;
using SkiaSharp;

namespace Generator.Gallery;

/// <summary>
/// Every awkward plan's charts in both languages, and the shipped plan's, on one page with the site's own style sheet, in a wide and in
/// a narrow column: to be looked at, and to be measured in a browser.
/// </summary>
internal static class GalleryPage
{
    private const string Sheet = """
        body { margin: 0; padding-inline: var(--edge); }
        .case img { display: block; max-width: 100%; height: auto; margin-top: 1rem; border: 1px solid var(--rule); }
        .case { display: grid; grid-template-columns: minmax(0, 45rem) minmax(0, 22.5rem); gap: 2rem; margin-top: 2rem; }
        @media (max-width: 999px) { .case { grid-template-columns: minmax(0, 1fr); } }
        """;

    /// <summary>
    /// Writes gallery.html, its style sheet and each drawing as a file of its own into a folder; returns the page's path.
    /// </summary>
    public static string Write(string folder, string? only = null)
    {
        Directory.CreateDirectory(Path.Combine(folder, "charts"));
        File.WriteAllText(Path.Combine(folder, "gallery.css"), StyleSheet());
        var page = new StringBuilder()
            .Append(
                "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" " +
                "content=\"width=device-width, initial-scale=1\">\n")
            .Append(
                "<title>Gallery of charts</title>\n<link rel=\"stylesheet\" " +
                "href=\"gallery.css\">\n</head>\n<body>\n<main>\n<h1>Gallery of charts</h1>\n");
        foreach (var (name, draw) in Cases.Where(one => only is null || one.Name == only))
        {
            page.Append("<section>\n<h2>").Append(WebUtility.HtmlEncode(name)).Append("</h2>\n");
            foreach (var (language, chart) in draw().All)
            {
                var prefix = $"{Slug(name)}-{language.Tag}-";
                File.WriteAllText(Path.Combine(folder, "charts", prefix + chart.Key + ".svg"), chart.Files.Wide.ReadText());
                File.WriteAllText(Path.Combine(folder, "charts", prefix + chart.Key + "-narrow.svg"), chart.Files.Narrow.ReadText());
                File.WriteAllBytes(Path.Combine(folder, "charts", prefix + chart.Key + ".png"), Png(chart.Picture!));
                page.Append("<div class=\"case\" lang=\"")
                    .Append(language.Tag)
                    .Append("\"><div>")
                    .Append(Figure(chart, prefix))
                    .Append(Image(chart, prefix))
                    .Append("</div><div>")
                    .Append(Figure(chart, prefix + "column-"))
                    .Append("</div></div>\n");
            }

            page.Append("</section>\n");
        }

        var path = Path.Combine(folder, "gallery.html");
        File.WriteAllText(path, page.Append("</main>\n</body>\n</html>\n").ToString());
        return path;
    }

    /// <summary>A chart as its page shows it; its ids, which begin with its key, are made unique on this page by a prefix.</summary>
    public static string Figure(Chart chart, string prefix) =>
        $"""
        <figure class="chart">
        <figcaption>{WebUtility.HtmlEncode(chart.Title)}<span>{WebUtility.HtmlEncode(chart.Subtitle)}</span></figcaption>
        {chart.Svg.Replace(chart.Key, prefix + chart.Key, StringComparison.Ordinal)}
        <p class="source-line">{WebUtility.HtmlEncode(chart.SourceLine)}</p>
        </figure>
        """;

    private static string Image(Chart chart, string prefix) =>
        $"<img src=\"charts/{prefix}{chart.Key}.png\" width=\"720\" loading=\"lazy\" alt=\"{WebUtility.HtmlEncode(chart.Caption)}\">";

    /// <summary>As it is drawn; the site's own files have a palette.</summary>
    private static byte[] Png(Picture picture)
    {
        using var bitmap = picture.Draw();
        using var pixels = SKImage.FromPixelCopy(
            new SKImageInfo(bitmap.Width, bitmap.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul), bitmap.Rgba);
        using var png = pixels.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    public static string Slug(string name) => name.Replace(' ', '-');

    private static IEnumerable<(string Name, Func<ChartBook> Draw)> Cases =>
        [.. AwkwardPlans.ByName.Select(plan => (plan.Key, (Func<ChartBook>)(() => plan.Value().Draw()))), ("the shipped plan", Shipped)];

    private static ChartBook Shipped()
    {
        var plan = ChartSpeech.RealPlan;
        return ChartStage.Draw(plan, ChartSpeech.For(plan.Plan), MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
    }

    private static string StyleSheet() => string.Concat(Directory
        .EnumerateFiles(Path.Combine(RepositoryFolder.Path, "templates", "assets"), "*.css")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText)
        .Append(Sheet));
}
