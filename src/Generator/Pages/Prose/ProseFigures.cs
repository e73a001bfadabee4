using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Prose;

/// <summary>A chart or a table that prose shows: what the template “prose-figure” makes of it.</summary>
/// <param name="Chart">The chart; null for a table.</param>
/// <param name="IsShown">Whether the page shows the chart already: drawn twice, it would have everything twice.</param>
/// <param name="Anchor">The anchor of the table's caption.</param>
/// <param name="Indicator">The indicator of the table.</param>
/// <param name="Unit">The unit of its figures.</param>
/// <param name="Rows">Its figures.</param>
internal sealed record ProseFigureView(
    ChartView? Chart, bool IsShown, string Anchor, IndicatorLink? Indicator, string? Unit, ImmutableArray<RowView> Rows) : View;

/// <summary>
/// The charts and tables that prose can show, by the names of charts: goal-ID, indicator-ID. Prose is made before its page; it holds a
/// mark in the place of each, which the page turns into the figure.
/// </summary>
internal sealed partial class ProseFigures(LanguageSite site, ChartViews charts, RowViews rows)
{
    public const string ChartScheme = "chart:";
    public const string TableScheme = "table:";

    private const string OfIndicator = "indicator-";
    private const string OfGoal = "goal-";

    public IEnumerable<string> Charts => site.Charts.All.Where(one => one.Language == site.Language).Select(one => one.Chart.Key);

    public IEnumerable<string> Tables => site.Plan.Indicators.Select(indicator => $"{OfIndicator}{indicator.Id}")
        .Concat(site.Plan.Goals.Select(goal => $"{OfGoal}{goal.Id}"))
        .Where(name => Measured(name) is not null);

    public bool HasChart(string name) => site.Charts.Find(site.Language, name) is not null;

    public bool HasTable(string name) => Measured(name) is not null;

    /// <summary>What stands in the prose for a figure; no Markdown can say the same, since tags in it are text.</summary>
    public static string Mark(string link) => $"<div data-prose=\"{link}\"></div>";

    /// <summary>A page's markup with each mark replaced by what <paramref name="render"/> makes of the figure.</summary>
    public string Fill(string body, Func<ProseFigureView, string> render)
    {
        if (!body.Contains("<div data-prose=", StringComparison.Ordinal))
        {
            return body;
        }

        var shown = new HashSet<string>(StringComparer.Ordinal);
        var tables = 0;
        return Marks().Replace(body, mark => render(View(mark.Groups["scheme"].Value, mark.Groups["name"].Value)));

        ProseFigureView View(string scheme, string name)
        {
            if (scheme == ChartScheme)
            {
                var isShown = body.Contains($"id=\"{name}-desc\"", StringComparison.Ordinal) || !shown.Add(name);
                return new(charts.Of(name), isShown, string.Empty, null, null, []);
            }

            var indicator = Measured(name)!;
            var points = site.Newest.Find(indicator.Id, site.Plan.Region)!.Points;
            return new(
                null,
                IsShown: false,
                $"prose-table-{++tables}",
                IndicatorLink.Of(site, indicator.Id),
                IndicatorView.Of(site, indicator).Unit,
                [.. points.Where(point => point.Current.Period is null).Select(rows.Row)]);
        }
    }

    /// <summary>The indicator whose yearly figures a table of this name shows; null where there is none, or none is known.</summary>
    private Indicator? Measured(string name)
    {
        var id = name.StartsWith(OfIndicator, StringComparison.Ordinal) ? new IndicatorId(name[OfIndicator.Length..])
            : name.StartsWith(OfGoal, StringComparison.Ordinal)
                ? site.Plan.Goals.FirstOrDefault(goal => goal.Id.Value == name[OfGoal.Length..])?.Commitment.Indicators.FirstOrDefault()
            : null;
        return id is { } measured
            && site.Plan.Indicators.Find(measured) is { } indicator
            && site.Newest.Find(measured, site.Plan.Region)?.Points.Any(point => point.Current.Period is null) == true
            ? indicator
            : null;
    }

    [GeneratedRegex("<div data-prose=\"(?<scheme>chart:|table:)(?<name>[^\"]+)\"></div>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Marks();
}
