namespace Generator.Specs;

/// <summary>A small theme: other colours, a word, and a partial; everything else is as the templates have it.</summary>
public sealed class ThemeSpecs : IDisposable
{
    private const string Day = "2030-01-01";

    private readonly InputFolder input = new(RepositoryFolders.Plan, withTemplates: false);

    public void Dispose() => input.Dispose();

    [Fact]
    public void Colours_words_and_partials_of_a_theme_are_those_of_the_site()
    {
        var plain = Build();
        var card = File.ReadAllBytes(Path.Combine(input.Site, "en", "cards", "index.png"));
        var chart = File.ReadAllBytes(Path.Combine(input.Site, "en", "charts", "indicator-dust.png"));
        Theme();

        var themed = Build();

        Assert.Equal(plain.Pages, themed.Pages);
        Assert.Contains("--chart-line:#663399", Styles(), StringComparison.Ordinal);
        Assert.Contains("stroke:#663399", input.Read("site/en/charts/indicator-dust.svg"), StringComparison.Ordinal);
        Assert.Contains("\"theme_color\": \"#663399\"", input.Read("site/en/site.webmanifest"), StringComparison.Ordinal);
        Assert.NotEqual(card, File.ReadAllBytes(Path.Combine(input.Site, "en", "cards", "index.png")));
        Assert.NotEqual(chart, File.ReadAllBytes(Path.Combine(input.Site, "en", "charts", "indicator-dust.png")));
        var page = input.Read("site/en/goals.html");
        Assert.Contains("Start</a>", page, StringComparison.Ordinal);
        Assert.Contains("<p>No way on.</p>", page, StringComparison.Ordinal);
        Assert.Contains(">All promises</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_a_theme_comes_out_again_with_it_and_not_without()
    {
        Theme();
        Build();
        var manifest = Path.Combine(input.Site, "manifest.json");
        var listed = input.Read("site/manifest.json");
        Assert.Contains("\"theme/assets/10-tokens.css\"", listed, StringComparison.Ordinal);
        Assert.DoesNotContain("\"templates/assets/10-tokens.css\"", listed, StringComparison.Ordinal);
        Assert.Contains("\"templates/text.en.yaml\"", listed, StringComparison.Ordinal);

        var again = Reproduce(input.Options(Day), manifest);
        var without = Reproduce(input.Options(Day) with { ThemeFolder = null }, manifest);

        Assert.True(again.Succeeded, string.Join('\n', again.Diagnostics));
        Assert.False(without.Succeeded);
        Assert.Contains(without.Diagnostics, problem => problem.Location.File == "theme/assets/10-tokens.css");
    }

    private static BuildReport Reproduce(BuildOptions options, string manifest) => SiteBuild.Run(
        options with { PublishSite = false, LooksAtOutput = false, Reproduces = manifest },
        progress: null,
        TestContext.Current.CancellationToken);

    private void Theme()
    {
        var tokens = File.ReadAllText(Path.Combine(RepositoryFolders.Templates, "assets", "10-tokens.css"));
        input.Write("theme/assets/10-tokens.css", tokens
            .Replace("#0b5c6b", "#639", StringComparison.Ordinal)
            .Replace("--chart-line: #639", "--chart-line: #663399", StringComparison.Ordinal)
            .Replace("#1b2a2f", "#2b1a2f", StringComparison.Ordinal));
        input.Write("theme/text.en.yaml", "nav: {home: Start}\n");
        input.Write("theme/partials/pager.sbn-html", "{{~ # There is none. ~}}\n<p>No way on.</p>\n");
    }

    private BuildReport Build()
    {
        var report = input.Build(Day);
        Assert.True(report.Succeeded, string.Join('\n', report.Diagnostics));
        return report;
    }

    private string Styles() => File.ReadAllText(Directory.GetFiles(Path.Combine(input.Site, "assets"), "site.*.css").Single());
}
