using System.Collections.Immutable;
using Generator.Charts;
using Generator.Charts.Pictures;
using Generator.Data.Csv;
using Generator.Data.Workbook;
using Generator.Loading;
using Generator.Model;

namespace Generator.Pages;

/// <summary>
/// The files of the site that are not pages: charts, assets, the datasets as they were given, static files.
/// </summary>
internal static class SupportingFiles
{
    public static IEnumerable<OutputFile> Of(
        ChartBook charts, SiteAssets assets, LoadedContent content, ImmutableArray<OutputFile> datasets)
    {
        foreach (var (language, chart) in charts.All)
        {
            var routes = new Routes(language);
            yield return new(routes.Chart(chart.Key), chart.Files.Wide);
            yield return new(routes.NarrowChart(chart.Key), chart.Files.Narrow);
        }

        foreach (var asset in assets.Files)
        {
            yield return asset;
        }

        foreach (var original in datasets)
        {
            yield return original;
        }

        foreach (var file in content.Static)
        {
            yield return new(new(file.Path), file.Content);
        }
    }

    /// <summary>The charts as pictures and the cards of shared pages, which are not drawn yet.</summary>
    public static ImmutableArray<PictureFile> Pictures(ChartBook charts) =>
    [
        .. charts.All
            .Where(entry => entry.Chart.Picture is not null)
            .Select(entry => new PictureFile(new Routes(entry.Language).Picture(entry.Chart.Key), entry.Chart.Picture!)),
        .. charts.Cards.All.Select(entry => new PictureFile(new Routes(entry.Language).Card(entry.Card.Key), entry.Card.Picture)),
    ];

    /// <summary>The yearly tables under their own names; a workbook of the old format as one of the new.</summary>
    public static IEnumerable<OutputFile> Originals(LoadedContent content, IContentStore store)
    {
        var tables = content.Datasets.ToDictionary(table => table.Path, StringComparer.Ordinal);
        foreach (var file in content.GivenDatasets)
        {
            var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
            yield return GivenTable.IsText(file.Path)
                ? new(Routes.Dataset(name), store.Keep(GivenTable.Publish(file)))
                : new(Routes.Dataset(Path.ChangeExtension(name, ".xlsx")), GivenWorkbook.Publish(tables[file.Path]));
        }
    }
}
