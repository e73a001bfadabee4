using System.Collections.Immutable;
using System.Globalization;
using Generator.Data.Csv;
using Generator.Data.Metadata;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The tables and files to take away, column by column, and the yearly tables as they were given.</summary>
internal static class DataPage
{
    public static readonly SitePage Kind =
        ProsePages.One("data", "data", ModelOf, JsonLd) with { Menu = new(MenuGroup.Check, 6), IsLinked = true };

    private static Html JsonLd(PageInput input) => new(DatasetLd.OfAll(input.Files.Of(input.Pages.Site.Language), input.Files));

    private static Model ModelOf(PageInput input, Html prose) => new(
        prose,
        [.. input.Datasets.Select(file => File(input.Pages, file))],
        DownloadViews.All(input.Pages.Site, input.Files),
        FieldViews.Of(input.Pages.Site, input.Files.Tables),
        CitationViews.OfAll(input.Pages.Site));

    private static Dataset File(LanguagePages pages, SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var figures = pages.Site.Locale.Figures;
        var year = int.TryParse(name.AsSpan(0, 4), CultureInfo.InvariantCulture, out var reporting) ? reporting : 0;
        var (title, _) = pages.Heading("release", ("year", name[..4]));
        return new(
            name,
            Routes.Dataset(name).Value,
            title,
            figures.Numbers.Write(pages.Site.Plan.Observations.Count(row => row.Release.Value == year)),
            figures.Size(GivenTable.Publish(file).Length));
    }

    private sealed record Model(
        Html ProseHtml,
        ImmutableArray<Dataset> Files,
        ImmutableArray<DownloadGroupView> Downloads,
        ImmutableArray<TableView> Tables,
        ImmutableArray<CitationView> Cite) : View;

    /// <summary>A yearly table as it was given.</summary>
    private sealed record Dataset(string Name, string Path, string Title, string Rows, string Size) : View;
}
