using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Wording;

namespace Generator.Pages.Views;

/// <summary>GOAL: a promise with its place, figures, status, reason, working and chart.</summary>
internal record GoalView : View
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Promise { get; init; }

    public required string Place { get; init; }

    public required bool IsMain { get; init; }

    public required string Kind { get; init; }

    public required string KindWord { get; init; }

    public required StatusView Status { get; init; }

    public required QualityView? Quality { get; init; }

    public required EvidenceView? Evidence { get; init; }

    public required string Reason { get; init; }

    /// <summary>The reason as lists of goals give it; null where the status says it all.</summary>
    public required string? Remark { get; init; }

    public required string? Caveat { get; init; }

    public required string? Found { get; init; }

    public required SearchLineView? Search { get; init; }

    /// <summary>What became of the promise since the plan; null where it stands as it was.</summary>
    public required HistoryView? History { get; init; }

    public required string Path { get; init; }

    public required PlaceView Section { get; init; }

    public required PlaceView Chapter { get; init; }

    public required ImmutableArray<IndicatorLink> Indicators { get; init; }

    public required ImmutableArray<PartView> Parts { get; init; }

    public required bool IsTiered { get; init; }

    public required MilestoneView? Milestone { get; init; }

    /// <summary>Baseline → latest → target in one line.</summary>
    public required string? Line { get; init; }

    public required ChartView? Chart { get; init; }

    public string? ChartPath => Chart?.NarrowPath;

    /// <summary>Why there is no chart.</summary>
    public required string? ChartNote { get; init; }
}

/// <summary>PART: a target of a goal, or one of its tiers, with what became of it.</summary>
internal sealed record PartView : View
{
    /// <summary>The name of the tier; null where the goal has but one target.</summary>
    public required string? Name { get; init; }

    public required string Target { get; init; }

    public required string TargetYear { get; init; }

    public required bool YearImplied { get; init; }

    public required string BaseYear { get; init; }

    public required bool CountsFromBase { get; init; }

    public required string? Tolerance { get; init; }

    public required FigureView? Baseline { get; init; }

    public required FigureView? Latest { get; init; }

    public required FigureView? Other { get; init; }

    /// <summary>Whether what was reached adds up the amounts of years, of which the latest is but one.</summary>
    public required bool SumsYears { get; init; }

    /// <summary>Whether what was reached is one number of several years.</summary>
    public required bool IsOfSeveralYears { get; init; }

    public required string? Actual { get; init; }

    public required string? AtAGlance { get; init; }

    public required string? Required { get; init; }

    public required string? RequiredWord { get; init; }

    public required string? Progress { get; init; }

    public required string? Pace { get; init; }

    public required string? Gap { get; init; }

    public required string? Restated { get; init; }

    public required StatusView Status { get; init; }

    public required string? Said { get; init; }

    public required string? BaseYearImplied { get; init; }

    /// <summary>That the target year lies after the plan's own years.</summary>
    public required string? BeyondPeriod { get; init; }

    public required string? PathNote { get; init; }

    public required string Reason { get; init; }

    public required string? Caveat { get; init; }

    public required ImmutableArray<StepView> Working { get; init; }
}

/// <summary>A task with a date.</summary>
internal sealed record MilestoneView(string Deadline, bool FromThenOn, bool Implied, string? BeforePlan, string? Report) : View;

/// <summary>How good the figures are that a judgement rests on.</summary>
internal sealed record QualityView(string Id, string Word) : View;

/// <summary>A chapter or section that a goal stands in.</summary>
internal sealed record PlaceView(int? Number, string? Label, string Title, string Path) : View;

/// <summary>The plan's promises, each made once.</summary>
internal sealed class GoalViews
{
    private readonly LanguageSite site;
    private readonly StatusViews statuses;
    private readonly RowViews rows;
    private readonly TargetWords targets;
    private readonly ReasonWords reasons;
    private readonly WorkingViews workings;
    private readonly ChartViews charts;
    private readonly EvidenceViews evidence;
    private readonly SearchViews searches;
    private readonly VersionViews versions;
    private readonly TargetRemarks remarks;
    private readonly Dictionary<GoalId, GoalView> views = [];

    public GoalViews(
        LanguageSite site,
        StatusViews statuses,
        RowViews rows,
        WorkingViews workings,
        ChartViews charts,
        EvidenceViews evidence,
        SourceViews sources)
    {
        this.site = site;
        this.statuses = statuses;
        this.rows = rows;
        this.workings = workings;
        this.charts = charts;
        this.evidence = evidence;
        targets = site.PlanWords.Targets;
        searches = new(site);
        versions = new(site, statuses, sources);
        remarks = site.PlanWords.Remarks;
        reasons = site.PlanWords.Reasons;
        var judged = site.Newest.Goals.ToDictionary(goal => goal.Goal.Id);
        foreach (var chapter in site.Plan.Chapters)
        {
            foreach (var section in chapter.Sections)
            {
                foreach (var goal in section.Goals)
                {
                    views.Add(goal.Id, Make(chapter, section, judged[goal.Id]));
                }
            }
        }
    }

    /// <summary>Whether published figures or statements decide the status; the other goals are counted openly as not judged.</summary>
    public static bool IsJudged(Status status) => status.IsVerdict();

    public GoalView this[GoalId id] => views[id];

    public GoalView Of(GoalAssessment judged) => views[judged.Goal.Id];

    private GoalView Make(Chapter chapter, Section section, GoalAssessment judged)
    {
        var goal = judged.Goal;
        var kind = goal.Commitment switch
        {
            Commitment.Dated => "milestone",
            Commitment.Tiered => "tiered",
            _ => EnumName.Snake(judged.Headline!.Target.Kind),
        };
        var chart = charts.Of($"goal-{goal.Id}");
        return new()
        {
            Id = goal.Id.Value,
            Title = site.Text(goal.Title),
            Promise = site.Text(goal.Promise),
            Place = site.Locale.Places.Place(chapter, section, goal.Place),
            IsMain = goal.IsMain,
            Kind = kind,
            KindWord = site.Words[$"kind.{kind}"],
            Status = statuses[judged.Status],
            Quality = GoalQuality.Of(judged) is { } quality
                ? new(EnumName.Kebab(quality), site.Words.Of("observation_status", quality))
                : null,
            Evidence = evidence.Of(judged),
            Reason = reasons.Of(judged, site.Newest.Release.Year),
            Remark = reasons.InLists(judged, site.Newest.Release.Year),
            Caveat = judged.Headline is { } headline ? reasons.Caveat(headline) : null,
            Found = reasons.Found(judged),
            Search = searches.Of(judged),
            History = versions.Of(judged),
            Path = $"{site.Routes.Section(chapter, section)}#{goal.Id}",
            Section = new(
                section.Number,
                site.Locale.Places.Section(section.Number),
                site.Text(section.Title),
                site.Routes.Section(chapter, section).Value),
            Chapter = new(
                chapter.Number,
                site.Locale.Places.Chapter(chapter.Number),
                site.Text(chapter.Title),
                site.Routes.Chapter(chapter).Value),
            Indicators = [.. goal.Commitment.Indicators.Select(id => IndicatorLink.Of(site, id))],
            Parts = [.. judged.Parts.Select((part, index) => Part(judged, part, index))],
            IsTiered = goal.Commitment is Commitment.Tiered,
            Milestone = judged.Milestone is { } milestone ? Milestone(milestone) : null,
            Line = judged.Headline is { } line ? targets.Line(line) : null,
            Chart = chart,
            ChartNote = chart is null ? reasons.NoChart(judged) : null,
        };
    }

    private MilestoneView Milestone(MilestoneAssessment judged) => new(
        site.Locale.Times.Date(judged.Milestone.Deadline),
        judged.Milestone.FromThenOn,
        judged.Milestone.DeadlineIsImplied,
        remarks.BeforePlan(judged.Milestone),
        judged.Report is { } report ? site.PlanWords.Figure(report) : null);

    private PartView Part(GoalAssessment goal, TargetAssessment judged, int index) => new()
    {
        Name = goal.Goal.Commitment is Commitment.Tiered tiered ? site.Text(tiered.Tiers[index].Name) : null,
        Target = targets.Target(judged.Target),
        TargetYear = judged.Target.Year.ToString(),
        YearImplied = judged.Target.YearIsImplied,
        BaseYear = judged.Target.BaseYear.ToString(),
        CountsFromBase = judged.Target.Kind.CountsFromBase && !judged.Target.EachYear,
        Tolerance = targets.Tolerance(judged.Target),
        Baseline = rows.Figure(judged.Baseline),
        Latest = rows.Figure(judged.Latest),
        Other = rows.Figure(judged.Other),
        Actual = targets.Actual(judged),
        AtAGlance = targets.ActualAtAGlance(judged),
        Required = targets.Required(judged),
        RequiredWord = targets.RequiredName(judged.Target),
        Progress = judged.Progress is { } progress ? site.Locale.Figures.Share(progress) : null,
        Pace = judged.Pace is { } pace ? site.Locale.Figures.Share(pace) : null,
        Gap = targets.Gap(judged),
        Restated = judged.Target.Restated is { } restated ? site.Locale.Figures.Write(restated) : null,
        Status = statuses[judged.Status],
        Said = remarks.Said(judged.Target),
        SumsYears = judged.Target.Sums(site.Plan.Indicators[judged.Target.Indicator]) && judged.Latest?.Current.Period is null,
        IsOfSeveralYears = judged.Target.FirstYear is not null || judged.Latest?.Current.Period is { IsSeveralYears: true },
        BaseYearImplied = remarks.BaseYear(judged.Target),
        BeyondPeriod = remarks.BeyondPeriod(judged.Target),
        PathNote = remarks.Path(judged),
        Reason = reasons.Of(goal, judged, site.Newest.Release.Year),
        Caveat = reasons.Caveat(judged),
        Working = workings.Steps(judged.Working),
    };
}
