using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>CHART: a drawing with what stands beside it: the same figures as a table, and the files to take away.</summary>
internal sealed record ChartView(
    Html Svg,
    string Title,
    string Subtitle,
    string Caption,
    string Description,
    string SourceLine,
    string SvgPath,
    string NarrowPath,
    string? PngPath,
    string? CsvPath,
    string? FiguresPage,
    ChartTableView? Table,
    ImmutableArray<ChartEventView> Events) : View;

/// <summary>EVENT: what happened in the years that a chart shows.</summary>
internal sealed record ChartEventView(string When, string Text, SourceView Source) : View;

/// <summary>The charts of one language.</summary>
internal sealed class ChartViews(LanguageSite site, RowViews rows)
{
    private readonly ChartTableViews tables = new(site, rows);

    /// <summary>Null where there are too few figures for a chart.</summary>
    public ChartView? Of(string key)
    {
        if (site.Charts.Find(site.Language, key) is not { } chart)
        {
            return null;
        }

        var subject = site.Charts.Subject(key);
        return new(
            new(chart.Svg),
            chart.Title,
            chart.Subtitle,
            chart.Caption,
            chart.Description,
            chart.SourceLine,
            site.Routes.Chart(key).Value,
            site.Routes.NarrowChart(key).Value,
            chart.Picture is null ? null : site.Routes.Picture(key).Value,
            Csv(subject)?.Value,
            subject.Measured is { } own ? site.Routes.Indicator(own.Id).Value : null,
            subject is ChartSubject.OfTarget target ? tables.Of(target, chart.Points) : null,
            [.. Events.Of(site.Plan, subject).Select(Event)]);
    }

    private ChartEventView Event(PlanEvent one) => new(
        site.PlanWords.Times.PartialDate(one.Date), site.Text(one.Text), rows.Source(one.Source));

    /// <summary>
    /// The figures of the one indicator; of tiers and of several promises the table of all promises, with each target and the figures it is
    /// judged by.
    /// </summary>
    private static OutputPath? Csv(ChartSubject subject) => subject switch
    {
        { Measured: { } measured } => DataPaths.ForSpreadsheets(DataPaths.Table(measured.Id)),
        ChartSubject.OfTiers or ChartSubject.OfOverview => DataPaths.ForSpreadsheets(DataPaths.Table("goals")),
        _ => null,
    };
}
