using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
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

    private readonly ReleaseWithFigures newest = plan.Assessment.Newest;
    private readonly CardFigures figures = new(plan, subjects);
    private readonly Findings findings = plan.Findings;
    private ImmutableArray<RegionStanding>? standings;

    public static string Key(Indicator indicator) => $"indicator-{indicator.Id}";

    public static string Key(Region region) => $"region-{region.Code}";

    public IEnumerable<CardContent> All() =>
    [
        findings.MainGoal is { } main ? OfGoal(CardBook.Home, main) : OfWhole(CardBook.Home),
        OfWhole(Report),
        .. plan.Plan.Chapters.SelectMany(chapter => chapter.Sections.Select(section => Of(chapter, section)).Prepend(Of(chapter))),
        .. plan.Plan.Indicators.Select(Of),
        .. Standings.Take(1).Select(Of),
        .. plan.Plan.Others.Select(Of),
    ];

    private CardContent OfWhole(string key) => Of(key, null, newest.Goals, plan.Plan.Chapters.SelectMany(chapter => chapter.Sections));

    private CardContent Of(Chapter chapter) =>
        Of(ChartKey.Of(chapter), chapter.Title, [.. chapter.Goals.Select(goal => findings[goal])], chapter.Sections);

    private CardContent Of(Chapter chapter, Section section) =>
        Of(ChartKey.Of(chapter, section), section.Title, [.. section.Goals.Select(goal => findings[goal])], [section]);

    /// <summary>The goals of some sections; where there are none, what else there is.</summary>
    private CardContent Of(string key, LocalizedText? title, ImmutableArray<GoalAssessment> goals, IEnumerable<Section> sections)
    {
        var finding = findings.OfGoals(title, goals);
        if (goals.Length > 1)
        {
            return OfGoals(key, goals, finding);
        }

        if (goals.Length == 1)
        {
            return OfGoal(key, goals[0]);
        }

        var (word, number, caption) = plan.Cards.Of(
            [.. sections.SelectMany(section => section.Measures)], [.. sections.SelectMany(section => section.Results)]);
        return new(key, null, word, number, IsPromise: false, caption, finding, null);
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

        var last = plan.FigureFindings.Last(indicator);
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

    /// <summary>
    /// Several goals: how many cannot be judged where those are more than half, or else the gravest verdict with its number.
    /// </summary>
    private CardContent OfGoals(string key, ImmutableArray<GoalAssessment> goals, string finding)
    {
        var open = goals.Where(goal => goal.Status.IsOpen()).ToArray();
        var isOpen = CountFindings.IsMostlyOpen(goals);
        var told = isOpen
            ? open
            : [.. goals.Where(goal => !goal.Status.IsOpen()).GroupBy(goal => goal.Status)
                .OrderBy(group => !group.Key.IsVerdict()).ThenBy(group => group.Key).First()];
        var status = told.All(goal => goal.Status == told[0].Status) ? told[0].Status : Status.NoData;
        var (number, caption) = plan.Cards.Count(told.Length, goals.Length);
        return new(
            key,
            status,
            isOpen ? plan.Cards.Open : plan.Cards.Verdict(status),
            number,
            IsPromise: false,
            caption,
            finding,
            new CardFigure.Tally([.. goals.Select(goal => goal.Status).OrderBy(status => !status.IsVerdict()).ThenBy(status => status)]));
    }

    /// <summary>The newest order of the regions by each indicator, those that have a better end first.</summary>
    private IEnumerable<RegionStanding> Standings => standings ??=
    [
        .. plan.Plan.Indicators
            .SelectMany(indicator => plan.Assessment.Standings[indicator.Id].Take(1))
            .OrderBy(standing => standing.Indicator.Direction == Direction.None),
    ];

    private CardContent Of(RegionStanding standing)
    {
        var (number, caption) = plan.Cards.OfRegion(standing.Ranks[0].Figure);
        return new(
            Regions,
            null,
            plan.Cards.Best(standing.Indicator),
            number,
            IsPromise: false,
            caption,
            plan.Regions.Ends(standing),
            CardFigures.Of(standing, null, plan.Cards));
    }

    /// <summary>The region's figure among those of the others, or its newest figure, or that there is none.</summary>
    private CardContent Of(Region region)
    {
        var points = plan.Plan.Indicators
            .SelectMany(indicator => newest.Find(indicator.Id, region.Code)?.Points ?? [])
            .Where(point => point.Current.Number is not null);
        var finding = plan.Regions.Finding(region, Standings, points.LastOrDefault());
        var (key, name) = (Key(region), plan.Text(region.Name));
        if (Standings.FirstOrDefault(standing => standing.Find(region.Code) is not null) is { } told)
        {
            var ranked = told.Find(region.Code)!;
            var (number, _) = plan.Cards.Of(ranked.Figure);
            return new(
                key,
                null,
                name,
                number,
                IsPromise: false,
                plan.Regions.Rank(ranked, told),
                plan.Regions.Finding(region, [told], ranked.Figure),
                CardFigures.Of(told, region.Code, plan.Cards));
        }

        if (points.LastOrDefault() is { } last)
        {
            var (number, _) = plan.Cards.Of(last);
            return new(key, null, name, number, IsPromise: false, plan.Cards.What(last.Current), finding, null);
        }

        return new(key, Status.NoData, plan.Cards.Verdict(Status.NoData), name, IsPromise: true, plan.Cards.OfWhole(region), finding, null);
    }
}
