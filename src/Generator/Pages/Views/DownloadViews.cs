using System.Text;
using Generator.Charts;
using Generator.Data;
using Generator.Data.Metadata;
using Generator.Data.Tables;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>DOWNLOAD: a file that readers can take away, with its format and size.</summary>
internal static class DownloadViews
{
    /// <summary>The files of the whole compilation: tables, workbook, descriptions, interface, feed.</summary>
    public static ScriptArray All(LanguagePages pages, DataFiles machine)
    {
        var words = pages.Site.Words;
        return View.List(
        [
            Entry(pages, machine, DataPaths.Workbook, words["machine.file.xlsx"]),
            .. machine.Tables.Select(table => Entry(pages, machine, table.Path, ColumnWords.Title(pages.Site.Words, table.Name))),
            Entry(pages, machine, DataPaths.ApiIndex, words["machine.file.api"]),
            Entry(pages, machine, DataPaths.DataPackage, words["machine.file.datapackage"]),
            Entry(pages, machine, new($"{machine.Tables[0].Path}-metadata.json"), words["machine.file.csvw"]),
            Entry(pages, machine, DataPaths.Catalogue, words["machine.file.catalogue"]),
            Entry(pages, machine, DataPaths.Feed(pages.Site.Language), words["machine.file.feed"]),
        ]);
    }

    /// <summary>The files of one indicator; there is no table where nothing was found, and no chart of a single figure.</summary>
    public static ScriptArray Of(LanguagePages pages, Indicator indicator, DataFiles machine) => View.List(
    [
        .. machine.PathsOf(indicator).Select(path =>
            Entry(pages, machine, path, pages.Site.Words[path.Value.EndsWith(".csv", StringComparison.Ordinal) ? "machine.file.csv" : "machine.file.json"])),
        .. pages.Site.Charts.Of(pages.Site.Language, indicator.Id).SelectMany(chart => Drawings(pages, chart)),
    ]);

    /// <summary>A picture's size is not said: it differs between kinds of processors, and pages are the same everywhere.</summary>
    private static IEnumerable<ScriptObject> Drawings(LanguagePages pages, Chart chart)
    {
        var (routes, words) = (pages.Site.Routes, pages.Site.Words);
        var size = Size(pages, Encoding.UTF8.GetByteCount(chart.StandaloneSvg));
        yield return Entry(routes.Chart(chart.Key), words.Fill("machine.file.svg", chart.Caption), size);
        yield return Entry(routes.Picture(chart.Key), words.Fill("machine.file.png", chart.Caption), size: null);
    }

    private static ScriptObject Entry(LanguagePages pages, DataFiles machine, OutputPath path, string name) =>
        Entry(path, name, Size(pages, machine.Find(path).Content.Length));

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
