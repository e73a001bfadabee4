using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>GOAL and PART: a promise with its place, figures, status, reason, working and chart.</summary>
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
    private readonly TargetRemarks remarks;
    private readonly Dictionary<GoalId, ScriptObject> views = [];

    public GoalViews(LanguageSite site, StatusViews statuses, RowViews rows, WorkingViews workings, ChartViews charts, EvidenceViews evidence)
    {
        this.site = site;
        this.statuses = statuses;
        this.rows = rows;
        this.workings = workings;
        this.charts = charts;
        this.evidence = evidence;
        targets = new(site);
        searches = new(site);
        remarks = new(site);
        reasons = new(site, targets, rows);
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

    public TargetWords Targets => targets;

    public ScriptObject this[GoalId id] => views[id];

    public ScriptObject Of(GoalAssessment judged) => views[judged.Goal.Id];

    public string Reason(GoalAssessment judged, Year release) => reasons.Of(judged, release);

    private ScriptObject Make(Chapter chapter, Section section, GoalAssessment judged)
    {
        var goal = judged.Goal;
        var kind = goal.Commitment switch
        {
            Commitment.Dated => "milestone",
            Commitment.Tiered => "tiered",
            _ => EnumName.Snake(judged.Headline!.Target.Kind),
        };
        var chart = charts.Of($"goal-{goal.Id}");
        return View.Of(
            ("id", goal.Id.Value),
            ("title", site.Text(goal.Title)),
            ("promise", site.Text(goal.Promise)),
            ("place", site.Locale.Places.Place(chapter, section, goal.Place)),
            ("is_main", goal.IsMain),
            ("kind", kind),
            ("kind_word", site.Words[$"kind.{kind}"]),
            ("status", statuses[judged.Status]),
            ("quality", GoalQuality.Of(judged) is { } quality ? Quality(quality) : null),
            ("evidence", evidence.Of(judged)),
            ("reason", Reason(judged, site.Newest.Release.Year)),
            ("caveat", judged.Headline is { } headline ? reasons.Caveat(headline) : null),
            ("found", reasons.Found(judged)),
            ("search", searches.Of(judged)),
            ("path", $"{site.Routes.Section(chapter, section)}#{goal.Id}"),
            ("section", View.Of(
                ("label", site.Locale.Places.Section(section.Number)),
                ("title", site.Text(section.Title)),
                ("path", site.Routes.Section(chapter, section).Value))),
            ("chapter", View.Of(
                ("number", chapter.Number),
                ("slug", chapter.Slug),
                ("label", site.Locale.Places.Chapter(chapter.Number)),
                ("title", site.Text(chapter.Title)),
                ("path", site.Routes.Chapter(chapter).Value))),
            ("indicators", View.List(goal.Commitment.Indicators.Select(Indicator))),
            ("parts", View.List(judged.Parts.Select((part, index) => Part(judged, part, index)))),
            ("is_tiered", goal.Commitment is Commitment.Tiered),
            ("milestone", judged.Milestone is { } milestone ? Milestone(milestone) : null),
            ("line", judged.Headline is { } line ? Line(line) : null),
            ("chart", chart),
            ("chart_path", chart?["svg_path"]),
            ("spark", site.Charts.Sparkline(goal.Id) is { } sparkline ? new Html(sparkline) : null),
            ("chart_note", chart is null && judged.Milestone is null ? ChartNote(judged) : null));
    }

    /// <summary>Why there is no chart: one figure alone draws no line. Where there is none at all the reason says so already.</summary>
    private string? ChartNote(GoalAssessment judged) => judged switch
    {
        { Status: Status.StatedMet } => site.Words["chart.no_number"],
        _ when judged.Parts.Any(part => part.Other?.IsYearlyNumber == true) => site.Words["chart.no_two_on_basis"],
        _ when judged.Parts.All(part => part.Baseline is null && part.Latest is null) => null,
        _ => site.Words["chart.one_figure"],
    };

    private ScriptObject Quality(ObservationStatus status) => View.Of(
        ("id", EnumName.Kebab(status)),
        ("word", site.Words.Of("observation_status", status)));

    private ScriptObject Indicator(IndicatorId id) => View.Of(
        ("name", site.Text(site.Plan.Indicators[id].Name)),
        ("path", site.Routes.Indicator(id).Value));

    private ScriptObject Milestone(MilestoneAssessment judged) => View.Of(
        ("deadline", site.Locale.Times.Date(judged.Milestone.Deadline)),
        ("implied", judged.Milestone.DeadlineIsImplied),
        ("before_plan", remarks.BeforePlan(judged.Milestone)),
        ("report", judged.Report is { } report ? rows.Text(report) : null));

    private ScriptObject Part(GoalAssessment goal, TargetAssessment judged, int index) => View.Of(
        ("name", goal.Goal.Commitment is Commitment.Tiered tiered ? site.Text(tiered.Tiers[index].Name) : null),
        ("target", targets.Target(judged.Target)),
        ("target_year", judged.Target.Year.ToString()),
        ("year_implied", judged.Target.YearIsImplied),
        ("base_year", judged.Target.BaseYear.ToString()),
        ("counts_from_base", judged.Target.Kind is TargetKind.RelativeChange or TargetKind.ZeroGrowth or TargetKind.IncrementBudget or TargetKind.GrowthCeiling),
        ("tolerance", judged.Target.Bound == Bound.About ? Tolerance(judged.Target) : null),
        ("baseline", rows.Figure(judged.Baseline)),
        ("latest", rows.Figure(judged.Latest)),
        ("other", rows.Figure(judged.Other)),
        ("actual", targets.Actual(judged)),
        ("at_a_glance", targets.ActualAtAGlance(judged)),
        ("required", targets.Required(judged)),
        ("required_word", targets.RequiredName(judged.Target)),
        ("progress", judged.Progress is { } progress ? site.Locale.Figures.Share(progress) : null),
        ("pace", judged.Pace is { } pace ? site.Locale.Figures.Share(pace) : null),
        ("gap", targets.Gap(judged)),
        ("restated", judged.Target.Restated is { } restated ? site.Locale.Figures.Write(restated) : null),
        ("status", statuses[judged.Status]),
        ("said", remarks.Said(judged.Target)),
        ("base_year_implied", remarks.BaseYear(judged.Target)),
        ("path_note", remarks.Path(judged)),
        ("reason", reasons.Of(judged, goal.Found, site.Newest.Release.Year)),
        ("caveat", reasons.Caveat(judged)),
        ("working", workings.Steps(judged.Working)));

    /// <summary>The width of "about"; between two shares it is counted in percentage points.</summary>
    private string Tolerance(Target target) => site.Locale.Figures.Write(
        target.Tolerance, target.Kind == TargetKind.Level && target.Unit == Unit.Percent ? Unit.PercentagePoint : target.Unit);

    /// <summary>Baseline → latest → target in one line; figures that do not exist are left out.</summary>
    private string Line(TargetAssessment judged)
    {
        string?[] stations =
        [
            judged.Baseline is { } baseline ? Station(baseline.Year, rows.Text(baseline.Current)) : null,
            judged.Latest is { } latest ? Station(latest.Year, targets.Actual(judged) ?? rows.Text(latest.Current)) : null,
            site.Words.Fill("figure_line.target", judged.Target.Year.ToString(), targets.Target(judged.Target)),
        ];
        return string.Join(" → ", stations.OfType<string>());
    }

    private string Station(Year year, string figure) => site.Words.Fill("figure_line.point", year.ToString(), figure);
}
