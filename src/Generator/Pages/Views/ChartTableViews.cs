using Generator.Charts;
using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// The figures of a goal's chart as a table: each year with the figure and its source row, what the changes make together, and what
/// was required by then. What was required stands only beside figures on the basis that the goal is judged on.
/// </summary>
internal sealed class ChartTableViews(Edition edition, RowViews rows)
{
    /// <summary>Rows are in the order of the chart's points; where there are as many of them, a row and its point can light up together.</summary>
    public ScriptObject Of(ChartSubject.OfTarget subject, int points)
    {
        var judged = subject.Judged;
        var basis = ChartCatalogue.JudgedBasis(judged);
        var drawn = Drawn(subject, basis).ToList();
        var last = drawn.Exists(point => point.Current.Basis == basis && point.Year == judged.Target.Year) ? null : TargetRow(subject);
        return View.Of(
            ("has_change", IsChained(subject)),
            ("has_required", !judged.Path.IsEmpty),
            ("base_year", judged.Target.BaseYear.ToString()),
            ("is_linked", drawn.Count == points),
            ("rows", View.List(drawn.Select(point => Row(subject, point, point.Current.Basis == basis)).Append(last).OfType<ScriptObject>())));
    }

    private static bool IsChained(ChartSubject.OfTarget subject) => subject.Series.Indicator.Observations == ObservationKind.YearlyChange;

    /// <summary>Changes are drawn as far as they could be chained; running totals on one basis; levels on every basis.</summary>
    private static IEnumerable<SeriesPoint> Drawn(ChartSubject.OfTarget subject, BasisId? basis)
    {
        var yearly = subject.Series.Points.Where(point => point.IsYearlyNumber);
        if (IsChained(subject))
        {
            var (first, last) = (subject.Judged.Actuals[0].Year, subject.Judged.Actuals[^1].Year);
            yearly = yearly.Where(point => point.Current.Basis == basis && point.Year > first && point.Year <= last);
        }
        else if (subject.Judged.Target.Kind == TargetKind.Cumulative)
        {
            yearly = yearly.Where(point => point.Current.Basis == basis);
        }

        return yearly.OrderBy(point => point.Year).ThenByDescending(point => point.Current.Number);
    }

    private ScriptObject Row(ChartSubject.OfTarget subject, SeriesPoint point, bool isJudged) => View.Of(
        ("year", point.Year.ToString()),
        ("figure", rows.Figure(point)),
        ("change", IsChained(subject) ? Computed(subject, At(subject.Judged.Actuals, point.Year), subject.Judged.Target.Value) : null),
        ("required", isJudged ? Computed(subject, At(subject.Judged.Path, point.Year)) : null));

    /// <summary>The year in which the target falls due, where no figure of it can be compared.</summary>
    private ScriptObject? TargetRow(ChartSubject.OfTarget subject) => At(subject.Judged.Path, subject.Judged.Target.Year) is not { } required ? null : View.Of(
        ("year", subject.Judged.Target.Year.ToString()),
        ("figure", null),
        ("change", null),
        ("required", Computed(subject, required)));

    private static decimal? At(IEnumerable<PathPoint> points, Year year) =>
        points.Where(point => point.Year == year).Select(point => (decimal?)point.Value).FirstOrDefault();

    /// <summary>A computed number to about four digits, as the chart labels it; never with more decimals than it has, nor rounded onto the threshold.</summary>
    private string? Computed(ChartSubject.OfTarget subject, decimal? value, decimal? threshold = null)
    {
        if (value is not { } number)
        {
            return null;
        }

        var (figures, unit) = (edition.Speech.Figures, IsChained(subject) ? Unit.Percent : subject.Series.Indicator.Unit);
        var shown = figures.Convert(number, unit);
        var decimals = Math.Min((int)shown.Scale, Math.Abs(shown) switch
        {
            >= 1000 => 0,
            >= 100 => 1,
            _ => 2,
        });
        return figures.Rounded(number, unit, decimals, threshold, signed: IsChained(subject));
    }
}
