using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Charts.Drawing;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Cards;

/// <summary>
/// What the cards of one language say: of the home page, the report, each chapter, section and indicator, and the regions. Each shows one
/// finding; where that has no figures, the card says so with the promise in the place of the result.
/// </summary>
internal sealed class CardMaker(PlanWords plan, ImmutableArray<ChartSubject> subjects)
{
    public const string Report = "report";
    public const string Regions = "regions";

    private readonly ReleaseAssessment newest = plan.Assessment.Newest;
    private readonly CardFigures figures = new(plan, subjects);
    private readonly Findings findings = plan.Findings;

    public static string Key(Indicator indicator) => $"indicator-{indicator.Id}";

    public IEnumerable<CardContent> All() =>
    [
        findings.MainGoal is { } main ? OfGoal(CardBook.Home, main) : OfGoals(CardBook.Home, newest.Goals, findings.OfAll()),
        OfGoals(Report, newest.Goals, findings.OfAll()),
        .. plan.Plan.Chapters.SelectMany(chapter => chapter.Sections.Select(section => Of(chapter, section)).Prepend(Of(chapter))),
        .. plan.Plan.Indicators.Select(Of),
        .. subjects.OfType<ChartSubject.OfRegions>().Take(1).Select(Of),
    ];

    private CardContent Of(Chapter chapter)
    {
        ImmutableArray<GoalAssessment> goals = [.. chapter.Goals.Select(goal => findings[goal])];
        var key = OverviewCatalogue.Key(chapter);
        return goals.Length > 0
            ? OfGoals(key, goals, findings.OfGoals(chapter.Title, goals))
            : Without(key, [.. chapter.Sections.SelectMany(section => section.Measures)], [.. chapter.Sections.SelectMany(section => section.Results)], chapter.Title);
    }

    private CardContent Of(Chapter chapter, Section section)
    {
        ImmutableArray<GoalAssessment> goals = [.. section.Goals.Select(goal => findings[goal])];
        var key = OverviewCatalogue.Key(chapter, section);
        return goals switch
        {
            [] => Without(key, section.Measures, section.Results, section.Title),
            [var only] => OfGoal(key, only),
            _ => OfGoals(key, goals, findings.OfGoals(section.Title, goals)),
        };
    }

    private CardContent Without(
        string key, ImmutableArray<PlannedAction> measures, ImmutableArray<EarlierResult> results, LocalizedText title)
    {
        var (word, number, caption) = plan.Cards.Of(measures, results);
        return new(key, null, word, number, IsPromise: false, caption, findings.OfGoals(title, newest.Goals[..0]), null);
    }

    private CardContent Of(Indicator indicator)
    {
        var key = Key(indicator);
        if (findings.LeadingGoal(indicator) is { } goal)
        {
            return Findings.Part(goal, indicator) is { } part
                ? OfTarget(key, part, findings.OfPage(indicator))
                : OfGoal(key, goal);
        }

        var last = newest.Find(indicator.Id, plan.Plan.Region)?.Points.LastOrDefault(point => point.Current.Number is not null);
        var (number, caption) = last is null ? plan.Cards.Nothing(indicator) : plan.Cards.Of(last);
        var status = last is null ? Status.NoData : (Status?)null;
        return new(
            key,
            status,
            status is { } none ? plan.Cards.Verdict(none) : plan.Cards.Context,
            number,
            IsPromise: last is null,
            caption,
            findings.OfPage(indicator),
            figures.Of(indicator));
    }

    private CardContent OfGoal(string key, GoalAssessment judged) => judged switch
    {
        { Milestone: { } milestone } => Judged(key, milestone.Status, plan.Cards.Of(milestone), findings.OfGoal(judged), null),
        { Parts: { Length: > 1 } parts } when parts.All(part => part.Reason == Reason.NothingFound) =>
            Judged(key, judged.Status, plan.Cards.OfTiers(parts), findings.OfGoal(judged), null),
        _ => OfTarget(key, judged.Headline!, findings.OfGoal(judged)),
    };

    private CardContent OfTarget(string key, TargetAssessment judged, string finding) =>
        Judged(key, judged.Status, plan.Cards.Of(judged), finding, figures.Of(judged));

    private CardContent Judged(
        string key, Status status, (string Number, string Caption, bool IsPromise) told, string finding, CardFigure? figure) =>
        new(key, status, plan.Cards.Verdict(status), told.Number, told.IsPromise, told.Caption, finding, figure);

    /// <summary>Several goals: the gravest verdict with its number, or where there is none the commonest status.</summary>
    private CardContent OfGoals(string key, ImmutableArray<GoalAssessment> goals, string finding)
    {
        var groups = goals.GroupBy(goal => goal.Status).ToArray();
        var told = groups.Where(group => group.Key.IsVerdict()).MinBy(group => group.Key)
            ?? groups.OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First();
        var (number, caption) = plan.Cards.Count(told.Count(), goals.Length);
        return new(
            key,
            told.Key,
            plan.Cards.Verdict(told.Key),
            number,
            IsPromise: false,
            caption,
            finding,
            new CardFigure.Tally([.. goals.Select(goal => goal.Status).OrderBy(status => !status.IsVerdict()).ThenBy(status => status)]));
    }

    private CardContent Of(ChartSubject.OfRegions subject)
    {
        var best = subject.Points[0].Figure;
        var (number, caption) = plan.Cards.OfRegion(best);
        return new(
            Regions, null, plan.Cards.Best(subject.Indicator), number, IsPromise: false, caption,
            findings.OfRegions(subject.Indicator, subject.Points), figures.Of(subject, null));
    }
}
