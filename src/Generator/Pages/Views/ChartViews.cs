using System.Collections.Immutable;
using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>CHART: a drawing with what stands beside it: the same figures as a table, and the files to take away.</summary>
internal sealed record ChartView : View
{
    private readonly Chart chart;

    public ChartView(Chart chart) => this.chart = chart;

    /// <summary>Read when a page shows it: drawings are most of what a site weighs.</summary>
    public Html Svg => new(chart.Svg);

    public string Title => chart.Title;

    public string Subtitle => chart.Subtitle;

    public string Caption => chart.Caption;

    public string Description => chart.Description;

    public string SourceLine => chart.SourceLine;

    public required string SvgPath { get; init; }

    public required string NarrowPath { get; init; }

    public required string? PngPath { get; init; }

    public required string? CsvPath { get; init; }

    public required string? FiguresPage { get; init; }

    /// <summary>The table of the figures on that page.</summary>
    public required string? Figures { get; init; }

    public required ChartTableView? Table { get; init; }

    public required ImmutableArray<ChartEventView> Events { get; init; }
}

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
        return new(chart)
        {
            SvgPath = site.Routes.Chart(key).Value,
            NarrowPath = site.Routes.NarrowChart(key).Value,
            PngPath = chart.Picture is null ? null : site.Routes.Picture(key).Value,
            CsvPath = Csv(subject)?.Value,
            FiguresPage = subject.Measured is { } own ? site.Routes.Indicator(own.Id).Value : null,
            Figures = subject.Measured is { } measured ? $"{site.Routes.Indicator(measured.Id)}#{Anchor(subject)}" : null,
            Table = subject is ChartSubject.OfTarget target ? tables.Of(target, chart.Points) : null,
            Events = [.. Events.Of(site.Plan, subject).Select(Event)],
        };
    }

    /// <summary>Of parts of the whole the table of the breakdown, of regions theirs, else that of the years.</summary>
    private string Anchor(ChartSubject subject) => subject switch
    {
        ChartSubject.OfMembers members => BreakdownViews.Anchor([members.Dimension.Id]),
        ChartSubject.OfSeries { Series.Members: { IsTotal: false } of } => BreakdownViews.Anchor(of.Parts.Select(part => part.Dimension)),
        ChartSubject.OfRegions { Points: [{ Figure.Current.Members: { IsTotal: false } of }, ..] } =>
            BreakdownViews.Anchor(of.Parts.Select(part => part.Dimension)),
        ChartSubject.OfRegions => "regional",
        ChartSubject.OfSeries { Series.Region: var region } when region != site.Plan.Region => "regional",
        _ => "figures",
    };

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
