using Generator.Charts;
using Generator.Model;
using Generator.Data;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>CHART: a drawing with what stands beside it: the same figures as a table, and the files to take away.</summary>
internal sealed class ChartViews(LanguageSite site, RowViews rows)
{
    private readonly ChartTableViews tables = new(site, rows);

    /// <summary>Null where there are too few figures for a chart.</summary>
    public ScriptObject? Of(string key)
    {
        if (site.Charts.Find(site.Language, key) is not { } chart)
        {
            return null;
        }

        var subject = site.Charts.Subject(key);
        return View.Of(
            ("svg", new Html(chart.Svg)),
            ("caption", chart.Caption),
            ("description", chart.Description),
            ("source_line", chart.SourceLine),
            ("svg_path", site.Routes.Chart(key).Value),
            ("png_path", site.Routes.Picture(key).Value),
            ("csv_path", Csv(subject)?.Value),
            ("figures_page", subject.Measured is { } own ? site.Routes.Indicator(own.Id).Value : null),
            ("table", subject is ChartSubject.OfTarget target ? tables.Of(target, chart.Points) : null));
    }

    /// <summary>The figures of the one indicator; of tiers and of several promises the table of all promises, with each target and the figures it is judged by.</summary>
    private static OutputPath? Csv(ChartSubject subject) => subject switch
    {
        { Measured: { } measured } => DataPaths.Table(measured.Id),
        ChartSubject.OfTiers or ChartSubject.OfOverview => DataPaths.Table("goals"),
        _ => null,
    };
}
