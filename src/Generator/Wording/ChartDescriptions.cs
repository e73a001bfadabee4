using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Says in sentences what a chart shows: the trend, the target and the distance to it, breaks, gaps and the quality of the figures.
/// </summary>
internal sealed class ChartDescriptions(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly FigureFormat figures = plan.Figures;
    private readonly FigureSentences about = plan.FigureSentences;
    private readonly TargetSentences targets = plan.TargetSentences;

    /// <param name="indicator">What was measured.</param>
    /// <param name="judged">The target that its figures are held against; null where the chart shows none.</param>
    /// <param name="earlier">What the target was before.</param>
    /// <param name="bases">The yearly figures by basis, the leading one last.</param>
    /// <param name="parts">Figures for part of a year.</param>
    public string OfCourse(
        Indicator indicator,
        TargetAssessment? judged,
        ImmutableArray<EarlierTarget> earlier,
        ImmutableArray<ImmutableArray<SeriesPoint>> bases,
        ImmutableArray<SeriesPoint> parts)
    {
        var unit = plan.In(indicator.Unit);
        return plan.Sentences(
        [
            about.Trend(plan.Name(indicator.Id, judged?.Target.Members ?? Members.Total), unit, SinceBase(bases[^1], judged)),
            .. judged is null ? [] : targets.Of(judged, earlier, unit, hasPath: true),
            .. about.Remarks(indicator, bases),
            about.PartYears(parts),
        ]);
    }

    public string OfChain(Goal goal, TargetCourse course)
    {
        var (target, last) = (course.Target, course.Judged.Actuals[^1]);
        return plan.Sentences(
        [
            words.Fill(
                "chart.describe_change",
                ("goal", plan.Text(goal.Title)),
                ("base_year", target.BaseYear),
                ("year", last.Year),
                ("change", plan.Targets.Change(last.Value, course.Judged))),
            .. targets.Of(course.Judged, course.Earlier, plan.In(Unit.Percent), hasPath: true),
            about.Quality(course.Series.On(course.Basis)),
        ]);
    }

    public string OfChanges(
        Indicator indicator, ImmutableArray<SeriesPoint> points, ImmutableArray<SeriesPoint> parts, NeededChanges? needed)
    {
        var changes = points.Select(point => (point.Year, figures.Signed(point.Current.Number!.Value, indicator.Unit)));
        return plan.Sentences(
        [
            words.Fill("chart.describe_changes", ("indicator", plan.Text(indicator.Name)), ("changes", about.ByYear(changes))),
            .. needed is null ? [] : OfNeeded(needed),
            about.Quality(points),
            about.PartYears(parts),
        ]);
    }

    /// <summary>What each year added, and what that makes together.</summary>
    public string OfSum(TargetCourse course)
    {
        var (judged, unit) = (course.Judged, plan.In(course.Indicator.Unit));
        var years = course.Results
            .Where(one => one.Figure.IsYearlyNumber)
            .Select(one => (one.Figure.Year, unit.Full(one.Figure.Current.Number!.Value)));
        return plan.Sentences(
        [
            words.Fill(
                "chart.describe_sum",
                ("indicator", plan.Name(course.Indicator.Id, course.Target.Members)),
                ("figures", about.ByYear(years)),
                ("sum", unit.Full(judged.Actual ?? judged.Actuals[^1].Value)),
                ("base_year", judged.Target.BaseYear.ToString())),
            .. targets.Of(judged, course.Earlier, unit, hasPath: true),
            about.Quality(course.Results.Select(point => point.Figure)),
        ]);
    }

    public string OfRoom(TargetCourse course)
    {
        var (judged, unit) = (course.Judged, plan.In(course.Indicator.Unit));
        var increase = judged.Latest!.Current.Number!.Value - judged.Baseline!.Current.Number!.Value;
        return plan.Sentences(
        [
            words.Fill(
                increase < 0 ? "chart.describe_fall" : "chart.describe_rise",
                ("indicator", plan.Name(course.Indicator.Id, course.Target.Members)),
                ("change", unit.Computed(Math.Abs(increase))),
                ("base_year", judged.Target.BaseYear),
                ("year", judged.Latest.Year)),
            .. targets.Of(judged, course.Earlier, unit, hasPath: true),
            about.Quality(course.Results.Select(point => point.Figure).Prepend(judged.Baseline)),
        ]);
    }

    public string OfGrowth(TargetCourse course)
    {
        var (judged, target) = (course.Judged, course.Target);
        var changes = course.Results.Select(point => (point.Figure.Year, figures.Rounded(point.Result, Unit.Percent, 1, signed: true)));
        return plan.Sentences(
        [
            words.Fill(
                "chart.describe_yearly",
                ("indicator", plan.Name(course.Indicator.Id, course.Target.Members)),
                ("changes", about.ByYear(changes))),
            target.EachYear ? null : words.Fill(
                "chart.describe_mean", ("change", plan.Targets.Actual(judged)), ("base_year", target.BaseYear)),
            .. targets.Of(judged, course.Earlier, plan.In(Unit.Percent), hasPath: false),
            about.Quality([.. judged.Ends.Take(judged.Baseline is null ? 0 : 1), .. course.Results.Select(point => point.Figure)]),
        ]);
    }

    public string OfTiers(ImmutableArray<TierCourse> parts)
    {
        var unit = plan.In(parts[0].Judged.Target.Unit);
        SeriesPoint[] found = [.. parts.SelectMany(part => part.Judged.Ends)];
        return plan.Sentences(
        [
            .. parts.SelectMany(part => OfTier(part, unit)),
            found.Length == 0 ? words["chart.describe_tiers_empty"] : null,
            about.Quality(found),
        ]);
    }

    /// <summary>Each part's trend by itself.</summary>
    public string OfMembers(UnitFigures unit, ImmutableArray<(string Name, ImmutableArray<SeriesPoint> Points)> lines) => plan.Sentences(
    [
        .. lines.Select(line => about.Trend(line.Name, unit, line.Points)),
        about.Quality(lines.SelectMany(line => line.Points)),
    ]);

    /// <param name="points">The figures of regions, the best first.</param>
    /// <param name="unit">The unit of its chart.</param>
    /// <param name="target">The target that sets regions targets of their own, if any.</param>
    /// <param name="judged">The promise that the order is shown for, if any.</param>
    /// <param name="earlier">What that was before.</param>
    public string OfRegions(
        ImmutableArray<RegionPoint> points,
        UnitFigures unit,
        Target? target,
        TargetAssessment? judged,
        ImmutableArray<EarlierTarget> earlier)
    {
        var byValue = points.OrderBy(point => point.Figure.Current.Number!.Value).ToArray();
        var (lowest, highest) = (byValue[0].Figure.Current, byValue[^1].Figure.Current);
        var bound = points.Where(point => point.Target is not null).ToArray();
        return plan.Sentences(
        [
            words.Fill(
                "chart.describe_regions",
                ("count", points.Length),
                ("highest", plan.Text(plan.Plan.Regions[highest.Region].Name)),
                ("most", unit.Full(highest.Number!.Value)),
                ("lowest", plan.Text(plan.Plan.Regions[lowest.Region].Name)),
                ("least", unit.Full(lowest.Number!.Value))),
            bound.Length == 0 ? null : words.Fill(
                "chart.describe_own_targets",
                ("count", bound.Length),
                ("year", target!.Year),
                ("met", bound.Count(point => point.IsMet))),
            .. judged is { Target.Kind: TargetKind.Rank }
                ? targets.Of(judged, earlier, unit, hasPath: false)
                : earlier.Select(targets.OfEarlier),
            about.Quality(points.Select(point => point.Figure)),
        ]);
    }

    public string OfEvent(PlanEvent one) => words.Fill(
        "chart.describe_event", ("date", plan.Times.PartialDate(one.Date)), ("text", plan.Text(one.Text)));

    /// <summary>From when on the course went the other way.</summary>
    public string OfTurn(int year, bool isUp) => words.Fill("chart.describe_turn", ("turn", plan.Charts.Turn(year, isUp)));

    public string OfOverview(IEnumerable<GoalAssessment> goals) =>
        plan.Sentences(goals.Select(plan.Overview.Sentence).Prepend(words["chart.overview_describe"]));

    /// <summary>A target counts from its base year, so that the figures before it have no say in the trend beside it.</summary>
    private static ImmutableArray<SeriesPoint> SinceBase(ImmutableArray<SeriesPoint> points, TargetAssessment? judged) =>
        judged?.Baseline is { } baseline && points[^1].Year > baseline.Year
            ? [.. points.Where(point => point.Year >= baseline.Year)]
            : points;

    private IEnumerable<string?> OfNeeded(NeededChanges needed)
    {
        var target = needed.Judged.Target;
        yield return plan.Targets.Chained(needed.Judged) is { } chained
            ? words.Fill("chart.describe_chained", ("base_year", target.BaseYear), ("change", chained))
            : null;
        yield return words.Fill("chart.describe_needed", ("year", target.Year), ("change", plan.Targets.Needed(needed)));
    }

    private IEnumerable<string?> OfTier(TierCourse part, UnitFigures unit)
    {
        var (name, judged, ends) = (plan.Text(part.Tier.Name), part.Judged, part.Judged.Ends);
        var isWithdrawn = judged.Status == Status.Withdrawn;
        yield return isWithdrawn ? null : words.Fill(
            "chart.describe_tier", ("tier", name), ("target", plan.Targets.Target(judged.Target)), ("year", judged.Target.Year));
        yield return ends.IsEmpty ? null : about.Trend(name, unit, ends);
        yield return isWithdrawn ? null : targets.Position(judged, unit);
        foreach (var sentence in part.Earlier.Select(targets.OfEarlier))
        {
            yield return words.Fill("chart.describe_of_tier", ("tier", name), ("sentence", sentence));
        }
    }
}
