using Generator.Charts;
using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// The figures of a goal's chart as a table: each year with the figure and its source row, what the changes make together, and what
/// was required by then. What was required stands only beside figures on the basis that the goal is judged on.
/// </summary>
internal sealed class ChartTableViews(LanguageSite site, RowViews rows)
{
    /// <summary>
    /// Rows are in the order of the chart's points, counted from the last; where there are as many of them, but perhaps for the base
    /// year, from which changes only start, a row and its point can light up together.
    /// </summary>
    public ScriptObject Of(ChartSubject.OfTarget subject, int points)
    {
        var judged = subject.Judged;
        var basis = ChartCatalogue.JudgedBasis(judged);
        var drawn = Drawn(subject, basis).ToList();
        var last = drawn.Exists(point => point.Current.Basis == basis && point.Year == judged.Target.Year) ? null : TargetRow(subject);
        return View.Of(
            ("change", ChangeHeading(subject)),
            ("has_required", !judged.Path.IsEmpty),
            ("required_word", site.Words[judged.Target.IsLimit ? "card.allowed" : "chart.required"]),
            ("is_linked", drawn.Count == points || (drawn.Count == points + 1 && drawn[0].Year == judged.Target.BaseYear)),
            ("rows", View.List(drawn.Select(point => Row(subject, point, point.Current.Basis == basis)))),
            ("last", last));
    }

    /// <summary>What is computed from the figures and judged: the change or increase since the base year, or the growth of each year.</summary>
    private string? ChangeHeading(ChartSubject.OfTarget subject) => subject.Judged switch
    {
        { Target: { Kind: TargetKind.GrowthCeiling }, Baseline: not null } => site.Words["chart.on_year_before"],
        { Target: { Kind: TargetKind.IncrementBudget, BaseYear: var start }, Baseline: not null } => site.Words.Fill("chart.since", start.ToString()),
        _ when IsChained(subject) => site.Words.Fill("chart.since", subject.Judged.Target.BaseYear.ToString()),
        _ => null,
    };

    private string? Change(ChartSubject.OfTarget subject, SeriesPoint point)
    {
        var judged = subject.Judged;
        if (IsChained(subject))
        {
            return Computed(At(judged.Actuals, point.Year), Unit.Percent, judged.Target.Value, signed: true);
        }

        if (judged.Baseline is not { Current: { Number: { } start, Basis: var basis } } || point.Current.Basis != basis || point.Year <= judged.Target.BaseYear)
        {
            return null;
        }

        var before = subject.Series.On(basis).LastOrDefault(other => other.Year == point.Year + -1)?.Current.Number;
        return judged.Target.Kind switch
        {
            TargetKind.IncrementBudget => Computed(point.Current.Number - start, subject.Series.Indicator.Unit, judged.Target.Value, signed: true),
            TargetKind.GrowthCeiling when before > 0 => Computed(100 * ((point.Current.Number / before) - 1), Unit.Percent, judged.Target.Value, signed: true),
            _ => null,
        };
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
        ("change", Change(subject, point)),
        ("required", isJudged && point.Year > subject.Judged.Target.BaseYear ? Required(subject, point.Year) : null));

    /// <summary>The year in which the target falls due, where no figure of it can be compared.</summary>
    private ScriptObject? TargetRow(ChartSubject.OfTarget subject) => Required(subject, subject.Judged.Target.Year) is not { } required ? null : View.Of(
        ("year", subject.Judged.Target.Year.ToString()),
        ("required", required));

    private string? Required(ChartSubject.OfTarget subject, Year year) =>
        Computed(At(subject.Judged.Path, year), IsChained(subject) ? Unit.Percent : subject.Series.Indicator.Unit, null, signed: IsChained(subject));

    private static decimal? At(IEnumerable<PathPoint> points, Year year) =>
        points.Where(point => point.Year == year).Select(point => (decimal?)point.Value).FirstOrDefault();

    /// <summary>A computed number to about four digits, never with more decimals than it has, nor rounded onto the threshold.</summary>
    private string? Computed(decimal? value, UnitId unit, decimal? threshold, bool signed) =>
        value is { } number ? site.Locale.Figures.Computed(number, unit, threshold, signed) : null;
}
