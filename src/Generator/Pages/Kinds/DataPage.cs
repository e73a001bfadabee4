using System.Collections.Immutable;
using Generator.Data.Metadata;
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
        NoWorkbook(input),
        [.. input.Datasets.Select(file => File(input.Pages, file))],
        input.Datasets.Any(file => file.Path.Value.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)),
        DownloadViews.All(input.Pages.Site, input.Files),
        FieldViews.Of(input.Pages.Site, input.Files.Tables),
        CitationViews.OfAll(input.Pages.Site));

    /// <summary>Why there is no workbook, where there is none.</summary>
    private static string? NoWorkbook(PageInput input) => input.Files.Compilation is { HasWorkbook: false } compilation
        ? input.Pages.Site.PlanWords.Data.NoWorkbook(compilation.Tables.Max(table => table.Rows.Count), compilation.Limits.WorkbookRows)
        : null;

    private static Dataset File(LanguagePages pages, OutputFile file)
    {
        var name = file.Path.Value[(file.Path.Value.LastIndexOf('/') + 1)..];
        var figures = pages.Site.Locale.Figures;
        var stem = Path.GetFileNameWithoutExtension(name);
        var year = Year.Read(stem);
        var (title, _) = pages.Heading("release", ("year", year?.ToString() ?? stem));
        return new(
            name,
            file.Path.Value,
            title,
            figures.Numbers.Write(pages.Site.Plan.Observations.Count(row => row.Release == year)),
            figures.Size(file.Content.Length));
    }

    private sealed record Model(
        Html ProseHtml,
        string? NoWorkbook,
        ImmutableArray<Dataset> Files,
        bool HasCopies,
        ImmutableArray<DownloadGroupView> Downloads,
        ImmutableArray<TableView> Tables,
        ImmutableArray<CitationView> Cite) : View;

    /// <summary>A yearly table as it was given.</summary>
    private sealed record Dataset(string Name, string Path, string Title, string Rows, string Size) : View;
}
