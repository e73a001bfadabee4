using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Puts a status's reason and caveats into sentences.</summary>
internal sealed class ReasonWords(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly TargetWords targets = plan.Targets;

    public string Of(GoalAssessment judged, Year release) => Withdrawn(judged.Goal) ?? OfTerms(judged, release);

    /// <summary>The reason of one part of a goal.</summary>
    public string Of(GoalAssessment goal, TargetAssessment judged, Year release) =>
        Withdrawn(goal.Goal) ?? Of(judged, goal.Found, release);

    /// <summary>The reason by terms that hold no longer, of which a withdrawal says nothing.</summary>
    public string OfTerms(GoalAssessment judged, Year release) => judged.Milestone is { } milestone
        ? Of(milestone, judged.Found, release)
        : Of(judged.Headline!, judged.Found, release);

    private string? Withdrawn(Goal goal) => goal is { IsWithdrawn: true, Versions: [.., var last] }
        ? words.Fill("reason.withdrawn", ("date", plan.Times.Date(last.Date)), ("why", plan.Text(last.Reason)))
        : null;

    private string Of(TargetAssessment judged, FoundEvidence? found, Year release) => judged.EachRegion switch
    {
        null => OfOne(judged, found, release),
        var each when judged.Reason is Reason.RegionsMissing or Reason.RegionsOpen => OfMissing(Key(judged, null), each),
        var each => plan.Sentences(
        [
            OfOne(judged, found, release),
            each.Worst is { } worst ? words.Fill("reason.worst_region", ("region", Region(worst)), ("count", each.Count)) : null,
            each.Missing.IsEmpty ? null : OfMissing("reason.regions_without", each),
        ]),
    };

    private string OfMissing(string key, EachRegionStanding each) => words.Fill(
        key, ("regions", words.List([.. each.Missing.Select(Region)])), ("count", each.Count));

    private string Region(RegionCode region) => plan.Text(plan.Plan.Regions[region].Name);

    private string OfOne(TargetAssessment judged, FoundEvidence? found, Year release)
    {
        var told = judged.Latest ?? judged.Other;
        var stated = judged.Reason == Reason.StatedWithoutFigure ? judged.Other?.Current : null;
        return words.Fill(
            Key(judged, stated),
            ("actual", targets.ActualPhrase(judged)),
            ("target", targets.Target(judged.EachRegion?.Own ?? judged.Target)),
            ("figure", told is null ? null : plan.Figure(told.Current)),
            ("year", told is null ? null : When(told.Current, judged.Reason)),
            ("base_year", judged.Target.BaseYear),
            ("target_year", judged.Target.Year),
            ("required", targets.RequiredPhrase(judged)),
            ("baseline", judged.Baseline is { } baseline ? plan.Figure(baseline.Current) : null),
            ("edition", release.ToString()),
            ("years", judged.Target.LowerYears),
            ("span", Span(judged.Target)),
            ("lacking", words.List([.. judged.Lacking.Select(plan.Times.Year)])),
            ("indicator", plan.Name(judged.Target.Indicator, judged.Target.Members)),
            ("publisher", Publisher(stated)),
            ("published", Published(stated)),
            ("told", judged.Reason switch
            {
                Reason.OnlySomeRegions => Places(judged.Elsewhere),
                Reason.EvidencedInPart => Told(found, judged.Other?.Current),
                _ => Told(null, stated),
            }));
    }

    /// <summary>The reason as lists give it: null where the status's own word tells all of it and only the name would be added.</summary>
    public string? InLists(GoalAssessment judged, Year release) =>
        judged.Reason is Reason.NothingFound or Reason.NoReportFound or Reason.BasisChanged ? null : Of(judged, release);

    /// <summary>What the status rests on, where that is less than final figures; null otherwise.</summary>
    public string? Caveat(TargetAssessment judged) => judged.Caveats.IsEmpty
        ? null
        : words.Fill("caveat", ("statuses", words.List([.. judged.Caveats.Select(status => words.Of("observation_status", status))])));

    /// <summary>What else was found, where the reason does not tell it already; null otherwise.</summary>
    public string? Found(GoalAssessment judged) =>
        judged.Found is { } found && judged.Reason is not (Reason.EvidencedInPart or Reason.DeadlineMissed) ? plan.Text(found.Says) : null;

    /// <summary>Why there is no chart: one figure alone draws no line. Where there is none at all the reason says so already.</summary>
    public string? NoChart(GoalAssessment judged) => judged switch
    {
        { Milestone: not null } => null,
        _ when judged.Parts.Any(part => part.EachRegion is not null) => null,
        { Status: Status.StatedMet } when judged.Parts.Any(part => part.Latest is not null) => words["chart.stated_later"],
        { Status: Status.StatedMet } => words["chart.no_number"],
        _ when judged.Parts.Any(part => part.Other?.IsYearlyNumber == true) => words["chart.no_two_on_basis"],
        _ when judged.Parts.All(part => part.Ends.IsEmpty) => null,
        _ => words["chart.one_figure"],
    };

    private string Of(MilestoneAssessment judged, FoundEvidence? found, Year release)
    {
        var stated = judged.Reason == Reason.StatedWithoutFigure ? judged.Report : null;
        return words.Fill(
            stated is { Note: null } ? "reason.stated_without_words" : Key(judged),
            ("report", judged.Report is { } report ? plan.Figure(report) : null),
            ("deadline", plan.Times.Date(judged.Milestone.Deadline)),
            ("edition", release.ToString()),
            ("indicator", plan.Name(judged.Milestone.Indicator)),
            ("publisher", Publisher(stated)),
            ("published", Published(stated)),
            ("date", judged.Report?.Value is ObservedValue.NotDoneOn open ? plan.Times.Date(open.Date) : null),
            ("told", Told(stated is null ? found : null, judged.Report)));
    }

    /// <summary>What holds from a day on is not done by it; done before or after that day is said in the same words.</summary>
    private static string Key(MilestoneAssessment judged) =>
        $"reason.{EnumName.Snake(judged.Reason)}{(judged is
        {
            Milestone.FromThenOn: true, Reason: Reason.NoReportFound or Reason.DeadlineAhead or Reason.DeadlineMissed
        } ? "_from" : null)}";

    /// <summary>The years that a target asks one number of all together for.</summary>
    private string? Span(Target target) => target.Span(plan.Plan.Indicators[target.Indicator]) is { First: var first }
        ? plan.Times.Span(first, target.Year)
        : null;

    private string When(Observation row, Reason reason) =>
        reason is Reason.PartYearOnly or Reason.SeveralYearsOnly ? plan.Times.When(row) : row.Year.ToString();

    /// <summary>What should rise and fell moves the wrong way too, and Chinese says so the other way round.</summary>
    private string Key(TargetAssessment judged, Observation? stated)
    {
        var key = $"reason.{EnumName.Snake(judged.Reason)}";
        var isUp = plan.Plan.Indicators[judged.Target.Indicator].Direction == Direction.Up;
        return judged.Reason is Reason.MissedMovingAway or Reason.MovingAway && isUp ? key + "_up"
            : judged.Reason == Reason.SeveralYearsOnly && Span(judged.Target) is not null ? key + "_span"
            : judged is { Reason: Reason.YearFailed, Target: { Kind: TargetKind.GrowthCeiling, Value: >= 0 } } ? key + "_growth_ceiling"
            : judged is { Reason: Reason.TargetMet or Reason.TargetMissed, Target.Kind: TargetKind.Peak } ? key + "_peak"
            : stated is { Note: null } ? "reason.stated_without_words"
            : key;
    }

    private string? Publisher(Observation? row) => row is null ? null : plan.Text(plan.Plan.Sources[row.Source].Publisher);

    private string? Published(Observation? row) =>
        row is null ? null : plan.Times.PartialDate(plan.Plan.Sources[row.Source].Date);

    /// <summary>What was found about the promise, or else the note of the row, as a whole sentence.</summary>
    private string? Told(FoundEvidence? found, Observation? row)
    {
        var text = found is not null ? plan.Text(found.Says) : row is null ? null : plan.Note(row);
        var stop = words["list.stop"];
        return text is null
            ? null
            : char.ToUpperInvariant(text[0]) + text[1..] + (text.EndsWith(stop, StringComparison.Ordinal) ? null : stop);
    }

    private string Places(ImmutableArray<SeriesPoint> points) => words.List(
    [
        .. points.Select(point => words.Fill(
            "reason_place",
            ("region", plan.Text(plan.Plan.Regions[point.Current.Region].Name)),
            ("year", point.Year),
            ("figure", plan.Figure(point.Current)))),
    ]);
}
