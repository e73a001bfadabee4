using System.Collections.Immutable;
using System.Text;
using Generator.Charts;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>DOWNLOAD: a file that readers can take away, with its format and size.</summary>
internal sealed record DownloadView(string Name, string Path, string Format, string? Size) : View;

/// <summary>What pages offer of the files for programs.</summary>
internal static class DownloadViews
{
    /// <summary>The files of the whole compilation: tables, workbook, descriptions, interface, feed.</summary>
    public static ImmutableArray<DownloadView> All(LanguageSite site, DataFiles machine) =>
        [.. machine.Offered(Offers.Download, site.Language).Select(file => Entry(site, machine, file))];

    /// <summary>The files of one indicator; there is no table where nothing was found, and no chart of a single figure.</summary>
    public static ImmutableArray<DownloadView> Of(LanguageSite site, Indicator indicator, DataFiles machine) =>
    [
        .. machine.Of(indicator).Select(file => Entry(site, machine, file)),
        .. site.Charts.Of(site.Language, indicator.Id).SelectMany(chart => Drawings(site, machine, chart)),
    ];

    /// <summary>A picture's size is not said: it differs between kinds of processors, and pages are the same everywhere.</summary>
    private static IEnumerable<DownloadView> Drawings(LanguageSite site, DataFiles machine, Chart chart)
    {
        var size = Size(site, Encoding.UTF8.GetByteCount(chart.StandaloneSvg));
        yield return Entry(machine, site.Routes.Chart(chart.Key), site.PlanWords.Data.Drawing(chart.Caption), size);
        yield return Entry(machine, site.Routes.Picture(chart.Key), site.PlanWords.Data.Picture(chart.Caption), size: null);
    }

    private static DownloadView Entry(LanguageSite site, DataFiles machine, DataFile file) =>
        Entry(machine, file.Path, site.Words[file.NameKey], Size(site, file.File.Content.Length));

    private static DownloadView Entry(DataFiles machine, OutputPath path, string name, string? size) =>
        new(name, path.Value, machine.FormatOf(path).Name, size);

    private static string Size(LanguageSite site, int bytes)
    {
        var kilobytes = Math.Max(0.1m, decimal.Round(bytes / 1024m, 1, MidpointRounding.AwayFromZero));
        return $"{site.Locale.Figures.Numbers.Write(kilobytes)}\u00a0KB";
    }
}
