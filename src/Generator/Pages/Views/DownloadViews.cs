using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Charts;
using Generator.Data;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>DOWNLOAD: a file that readers can take away, with its format and size.</summary>
internal sealed class DownloadViews(ImmutableArray<Table> tables, IEnumerable<OutputFile> files)
{
    private readonly FrozenDictionary<OutputPath, OutputFile> byPath = files.ToFrozenDictionary(file => file.Path);

    /// <summary>The files of the whole compilation: tables, workbook, descriptions, interface, feed.</summary>
    public ScriptArray All(LanguagePages pages)
    {
        var words = pages.Site.Words;
        return View.List(
        [
            Entry(pages, DataPaths.Workbook, words["machine.file.xlsx"]),
            .. tables.Select(table => Entry(pages, table.Path, ColumnWords.Title(pages, table.Name))),
            Entry(pages, DataPaths.ApiIndex, words["machine.file.api"]),
            Entry(pages, DataPaths.DataPackage, words["machine.file.datapackage"]),
            Entry(pages, new($"{tables[0].Path}-metadata.json"), words["machine.file.csvw"]),
            Entry(pages, DataPaths.Catalogue, words["machine.file.catalogue"]),
            Entry(pages, DataPaths.Feed(pages.Site.Language), words["machine.file.feed"]),
        ]);
    }

    /// <summary>The files of one indicator; there is no table where nothing was found, and no chart of a single figure.</summary>
    public ScriptArray Of(LanguagePages pages, Indicator indicator) => View.List(
    [
        .. Paths(indicator).Select(path =>
            Entry(pages, path, pages.Site.Words[path.Value.EndsWith(".csv", StringComparison.Ordinal) ? "machine.file.csv" : "machine.file.json"])),
        .. pages.Site.Charts.Of(pages.Site.Language, indicator.Id).SelectMany(chart => Drawings(pages, chart)),
    ]);

    public IEnumerable<OutputPath> Paths(Indicator indicator) =>
        ((OutputPath[])[DataPaths.Table(indicator.Id), DataPaths.Api(indicator.Id)]).Where(byPath.ContainsKey);

    /// <summary>A picture's size is not said: it differs between kinds of processors, and pages are the same everywhere.</summary>
    private static IEnumerable<ScriptObject> Drawings(LanguagePages pages, Chart chart)
    {
        var (routes, words) = (pages.Site.Routes, pages.Site.Words);
        var size = Size(pages, Encoding.UTF8.GetByteCount(chart.StandaloneSvg));
        yield return Entry(routes.Chart(chart.Key), words.Fill("machine.file.svg", chart.Caption), size);
        yield return Entry(routes.Picture(chart.Key), words.Fill("machine.file.png", chart.Caption), size: null);
    }

    private ScriptObject Entry(LanguagePages pages, OutputPath path, string name) => Entry(path, name, Size(pages, byPath[path].Content.Length));

    private static ScriptObject Entry(OutputPath path, string name, string? size) => View.Of(
        ("name", name),
        ("path", path.Value),
        ("format", FormatName.Of(path)),
        ("media_type", MediaType.Of(path)),
        ("size", size));

    private static string Size(LanguagePages pages, int bytes)
    {
        var kilobytes = Math.Max(0.1m, decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero));
        return $"{pages.Site.Locale.Figures.Numbers.Write(kilobytes)}\u00a0KB";
    }
}
