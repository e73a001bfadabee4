using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
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

    /// <summary>The files of one indicator; there is no table where nothing was published, and no chart of a single figure.</summary>
    public ScriptArray Of(EditionPages pages, Indicator indicator) => View.List(
    [
        .. Paths(indicator).Select(path =>
            Entry(pages, path, pages.Edition.Words[path.Value.EndsWith(".csv", StringComparison.Ordinal) ? "machine.file.csv" : "machine.file.json"])),
        .. pages.Edition.Charts.Of(pages.Edition.Language, indicator.Id).Select(chart => Entry(
            pages,
            pages.Edition.Routes.Chart(chart.Key),
            pages.Edition.Words.Fill("machine.file.svg", chart.Caption),
            Encoding.UTF8.GetByteCount(chart.StandaloneSvg))),
    ]);

    public IEnumerable<OutputPath> Paths(Indicator indicator) =>
        ((OutputPath[])[MachinePaths.Table(indicator.Id), MachinePaths.Api(indicator.Id)]).Where(byPath.ContainsKey);

    private ScriptObject Entry(EditionPages pages, OutputPath path, string name) => Entry(pages, path, name, byPath[path].Content.Length);

    private static ScriptObject Entry(EditionPages pages, OutputPath path, string name, int bytes)
    {
        var kilobytes = Math.Max(0.1m, decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero));
        return View.Of(
            ("name", name),
            ("path", path.Value),
            ("format", FormatName.Of(path)),
            ("media_type", MediaType.Of(path)),
            ("size", $"{pages.Edition.Speech.Figures.Numbers.Write(kilobytes)}\u00a0KB"));
    }
}
