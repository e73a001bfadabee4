using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class ContentLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new TemporaryFolder()
        .With("content/site.yaml", "languages: [zh, en]\n")
        .With("content/releases.yaml", "- {year: 2018}\n")
        .With("content/indicators/energy.yaml", "energy-total: {unit: wan-tce}\n")
        .With("content/chapters/3-energy/2-industry/section.yaml", "title: {zh: 工业, en: Industry}\n")
        .With("content/chapters/3-energy/2-industry/index.zh.md", "工业。\n")
        .With("content/pages/methodology.en.md", "---\ntitle: Methodology\n---\nHow.\n")
        .With("content/data/2018.csv", "indicator,value\nenergy-total,1\n")
        .With("content/data/2019.XLSX", new WorkbookBuilder().Sheet("S").Row(1, "indicator", "value").Row(2, "energy-total", "2").Build())
        .With("content/static/img/logo.png", [1, 2, 3])
        .With("templates/page.sbn-html", "<p>\r\n</p>")
        .With("templates/partials/card.sbn-html", "{{ x }}")
        .With("templates/text.zh.yaml", "home: 首页\n")
        .With("templates/assets/site.css", "a{}");

    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_file_goes_where_its_path_says()
    {
        var content = Load()!;

        Assert.Equal(0, diagnostics.Count);
        Assert.Equal(
            ["chapters/3-energy/2-industry/section.yaml", "indicators/energy.yaml", "releases.yaml", "site.yaml"],
            content.Documents.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["chapters/3-energy/2-industry/index.zh.md", "pages/methodology.en.md"],
            content.Markdown.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("content/site.yaml", content.Documents["site.yaml"].Location.File);
        Assert.Equal(new SourceLocation("content/pages/methodology.en.md", 4, 1), content.Markdown["pages/methodology.en.md"].BodyLocation);
        Assert.Equal(["content/data/2018.csv", "content/data/2019.XLSX"], content.Datasets.Select(table => table.Path));
        Assert.Equal("img/logo.png", Assert.Single(content.Static).Path);
        Assert.Equal([new("page.sbn-html", "<p>\n</p>"), new("partials/card.sbn-html", "{{ x }}")], content.Templates);
        Assert.Equal("templates/text.zh.yaml", content.TextCatalogues["zh"].Location.File);
        Assert.Equal("site.css", Assert.Single(content.Assets).Path);
        Assert.Equal(13, content.Inputs.Length);
        Assert.Equal(content.Inputs.Select(file => file.Path).Order(StringComparer.Ordinal), content.Inputs.Select(file => file.Path));
    }

    [Fact]
    public void A_folder_without_content_is_told_as_that_and_nothing_else()
    {
        using var other = new TemporaryFolder().With("photos/a.jpg", "x").With("templates/text.zh.yaml", "a: 1\n");

        Assert.Null(ContentLoader.Load(other["photos"], other["templates"], diagnostics));
        Assert.Equal("L062", Assert.Single(diagnostics.ToImmutable()).Code.Value);
    }

    [Fact]
    public void A_file_that_fits_nowhere_is_a_warning()
    {
        folder.With("content/site.yml", "a: 1\n")
            .With("content/data/2018.ods", "x")
            .With("content/data/old/2017.csv", "x")
            .With("templates/x.txt", "x");

        Assert.NotNull(Load());
        Assert.Equal(
            ["content/data/2018.ods", "content/data/old/2017.csv", "content/site.yml", "templates/x.txt"],
            diagnostics.ToImmutable().Select(found => found.Location.File));
        Assert.All(diagnostics.ToImmutable(), found => Assert.Equal(("L004", Severity.Warning), (found.Code.Value, found.Severity)));
    }

    [Fact]
    public void Every_broken_file_is_reported_in_the_order_of_the_paths()
    {
        folder.With("content/site.yaml", "a: b: c\n").With("content/plan.yaml", "just text\n").With("content/data/2017.xlsx", "no workbook")
            .With("content/pages/a.zh.md", "---\n").With("templates/text.en.yaml", "- a\n");

        Assert.Null(Load());
        Assert.Equal(
            [
                "L050 content/data/2017.xlsx",
                "L031 content/pages/a.zh.md",
                "L029 content/plan.yaml",
                "L020 content/site.yaml",
                "L030 templates/text.en.yaml",
            ],
            diagnostics.ToImmutable().Select(found => $"{found.Code} {found.Location.File}"));
    }

    [Fact]
    public void Mistakes_in_single_rows_and_keys_do_not_hide_what_the_next_stage_has_to_say()
    {
        folder.With("content/data/2018.csv", "indicator,value\n\"x\"y,1\nenergy-total,1\n").With("content/site.yaml", "a: 1\na: 2\n");

        Assert.Single(Load()!.Datasets[0].Rows);
        Assert.Equal(["L040", "L022"], diagnostics.ToImmutable().Select(found => found.Code.Value));
    }

    [Fact]
    public void Two_datasets_of_one_year_are_refused()
    {
        folder.With("content/data/2019.csv", "indicator,value\n");

        Assert.Equal(["content/data/2018.csv", "content/data/2019.XLSX"], Load()!.Datasets.Select(table => table.Path));
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L042", "content/data/2019.csv"), (found.Code.Value, found.Location.File));
    }

    [Fact]
    public void Both_missing_folders_are_reported()
    {
        Assert.Null(ContentLoader.Load(folder["x"], folder["y"], diagnostics));
        Assert.Equal(["content", "templates"], diagnostics.ToImmutable().Select(found => found.Location.File));
    }

    private LoadedContent? Load() => ContentLoader.Load(folder["content"], folder["templates"], diagnostics);
}
