using System.Collections.Immutable;
using System.Text;
using Generator.Charts;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Machine.Csv;

namespace Generator.Pages;

/// <summary>The files of the site that are not pages: charts, style sheet, other assets, the datasets as they were given, static files.</summary>
internal static class SupportingFiles
{
    private const string StyleEnding = ".css";

    public static IEnumerable<OutputFile> Of(ChartBook charts, LoadedContent content, ImmutableArray<SourceFile> datasets)
    {
        foreach (var (language, chart) in charts.All)
        {
            yield return new(new Routes(language).Chart(chart.Key), Encoding.UTF8.GetBytes(chart.StandaloneSvg));
        }

        yield return StyleSheet(content.Assets);
        foreach (var asset in content.Assets.Where(asset => !asset.Path.EndsWith(StyleEnding, StringComparison.Ordinal)))
        {
            yield return new(new($"assets/{asset.Path}"), asset.Content);
        }

        foreach (var original in Originals(datasets))
        {
            yield return original;
        }

        foreach (var file in content.Static)
        {
            yield return new(new(file.Path), file.Content);
        }
    }

    /// <summary>The yearly tables under their own names.</summary>
    public static IEnumerable<OutputFile> Originals(ImmutableArray<SourceFile> datasets) =>
        datasets.Select(dataset => new OutputFile(Routes.Dataset(dataset.Path[(dataset.Path.LastIndexOf('/') + 1)..]), GivenTable.Publish(dataset)));

    /// <summary>The style sheets in the order of their names as one file: on a slow line one request is better than ten.</summary>
    private static OutputFile StyleSheet(ImmutableArray<SourceFile> assets)
    {
        var joined = new MemoryStream();
        foreach (var sheet in assets.Where(asset => asset.Path.EndsWith(StyleEnding, StringComparison.Ordinal)))
        {
            joined.Write(sheet.Content.Span);
        }

        return new(new("assets/site.css"), joined.ToArray());
    }
}
