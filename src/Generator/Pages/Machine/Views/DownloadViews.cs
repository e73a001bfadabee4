using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Generator.Charts;
using Generator.Model;
using Generator.Pages.Machine.Metadata;
using Generator.Pages.Machine.Tables;
using Scriban.Runtime;

namespace Generator.Pages.Machine.Views;

/// <summary>DOWNLOAD: a file that readers can take away, with its format and size.</summary>
internal sealed class DownloadViews(ImmutableArray<Table> tables, IEnumerable<OutputFile> files)
{
    private readonly FrozenDictionary<OutputPath, OutputFile> byPath = files.ToFrozenDictionary(file => file.Path);

    /// <summary>The files of the whole compilation: tables, workbook, descriptions, interface, feed.</summary>
    public ScriptArray All(EditionPages pages)
    {
        var words = pages.Edition.Words;
        return View.List(
        [
            Entry(pages, MachinePaths.Workbook, words["machine.file.xlsx"]),
            .. tables.Select(table => Entry(pages, table.Path, ColumnWords.Title(pages, table.Name))),
            Entry(pages, MachinePaths.ApiIndex, words["machine.file.api"]),
            Entry(pages, MachinePaths.DataPackage, words["machine.file.datapackage"]),
            Entry(pages, new($"{tables[0].Path}-metadata.json"), words["machine.file.csvw"]),
            Entry(pages, MachinePaths.Catalogue, words["machine.file.catalogue"]),
            Entry(pages, MachinePaths.Feed(pages.Edition.Language), words["machine.file.feed"]),
        ]);
    }

    /// <summary>The files of one indicator; there is no table where nothing was found, and no chart of a single figure.</summary>
    public ScriptArray Of(EditionPages pages, Indicator indicator) => View.List(
    [
        .. Paths(indicator).Select(path =>
            Entry(pages, path, pages.Edition.Words[path.Value.EndsWith(".csv", StringComparison.Ordinal) ? "machine.file.csv" : "machine.file.json"])),
        .. pages.Edition.Charts.Of(pages.Edition.Language, indicator.Id).SelectMany(chart => Drawings(pages, chart)),
    ]);

    public IEnumerable<OutputPath> Paths(Indicator indicator) =>
        ((OutputPath[])[MachinePaths.Table(indicator.Id), MachinePaths.Api(indicator.Id)]).Where(byPath.ContainsKey);

    /// <summary>A picture's size is not said: it differs between kinds of processors, and pages are the same everywhere.</summary>
    private static IEnumerable<ScriptObject> Drawings(EditionPages pages, Chart chart)
    {
        var (routes, words) = (pages.Edition.Routes, pages.Edition.Words);
        var size = Size(pages, Encoding.UTF8.GetByteCount(chart.StandaloneSvg));
        yield return Entry(routes.Chart(chart.Key), words.Fill("machine.file.svg", chart.Caption), size);
        yield return Entry(routes.Picture(chart.Key), words.Fill("machine.file.png", chart.Caption), size: null);
    }

    private ScriptObject Entry(EditionPages pages, OutputPath path, string name) => Entry(path, name, Size(pages, byPath[path].Content.Length));

    private static ScriptObject Entry(OutputPath path, string name, string? size) => View.Of(
        ("name", name),
        ("path", path.Value),
        ("format", FormatName.Of(path)),
        ("media_type", MediaType.Of(path)),
        ("size", size));

    private static string Size(EditionPages pages, int bytes)
    {
        var kilobytes = Math.Max(0.1m, decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero));
        return $"{pages.Edition.Speech.Figures.Numbers.Write(kilobytes)}\u00a0KB";
    }
}
