using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>DOWNLOAD: a file that readers can take away, with its format and size.</summary>
internal sealed record DownloadView(string Name, string Path, string Format, string? Size) : View;

/// <summary>DOWNLOAD GROUP: files that are opened in one way, under a heading.</summary>
internal sealed record DownloadGroupView(string Title, ImmutableArray<DownloadView> Files) : View;

/// <summary>What pages offer to take away: first what people open in a spreadsheet or put into a text, then what programs read.</summary>
internal static class DownloadViews
{
    /// <summary>The files of the whole compilation: tables, workbook, descriptions, interface, feed.</summary>
    public static ImmutableArray<DownloadGroupView> All(LanguageSite site, DataFiles machine) =>
        Grouped(site, machine.Offered(Offers.Download, site.Language).Select(file => (file.Use, Entry(site, machine, file))));

    /// <summary>
    /// The files of one indicator; there is no table where nothing was found, and no chart of a single figure. The chart of a single
    /// region is offered on that region's page.
    /// </summary>
    public static ImmutableArray<DownloadGroupView> Of(LanguageSite site, Indicator indicator, DataFiles machine) => Grouped(
        site,
        machine.Of(indicator)
            .Select(file => (file.Use, Entry(site, machine, file)))
            .Concat(ChartName.Of(site.Charts.Of(site.Language, indicator.Id)
                .Where(chart => site.Charts.Subject(chart.Key) is not ChartSubject.OfSeries one || one.Series.Region == site.Plan.Region))
                .SelectMany(named => Drawings(site, machine, named))
                .Select(file => (FileUse.Picture, file))));

    private static ImmutableArray<DownloadGroupView> Grouped(LanguageSite site, IEnumerable<(FileUse Use, DownloadView File)> files) =>
    [
        .. files.GroupBy(file => file.Use, file => file.File)
            .OrderBy(group => group.Key)
            .Select(group => new DownloadGroupView(site.Words[$"machine.use.{EnumName.Snake(group.Key)}"], [.. group])),
    ];

    /// <summary>A picture's size is not said: it differs between kinds of processors, and pages are the same everywhere.</summary>
    private static IEnumerable<DownloadView> Drawings(LanguageSite site, DataFiles machine, ChartName named)
    {
        var (chart, name) = named;
        var size = site.Locale.Figures.Size(chart.Files.Wide.Length);
        yield return Entry(machine, site.Routes.Chart(chart.Key), site.PlanWords.Data.Drawing(name), size);
        if (chart.Picture is not null)
        {
            yield return Entry(machine, site.Routes.Picture(chart.Key), site.PlanWords.Data.Picture(name), size: null);
        }
    }

    private static DownloadView Entry(LanguageSite site, DataFiles machine, DataFile file) =>
        Entry(machine, file.Path, site.Words[file.NameKey], site.Locale.Figures.Size(file.File.Content.Length));

    private static DownloadView Entry(DataFiles machine, OutputPath path, string name, string? size) =>
        new(name, path.Value, machine.FormatOf(path).Name, size);
}
