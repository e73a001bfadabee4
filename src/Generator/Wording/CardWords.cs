using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The words on share cards: the one number, and the line under it.</summary>
internal sealed class CardWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>What a card without a status calls its number.</summary>
    public string Context => words["share.context"];

    /// <summary>The word of a status.</summary>
    public string Verdict(Status status) => words.Of("status", status, ".word");

    /// <summary>
    /// What was reached with its year, held against the promise. Where no figure decides, or an authority only says that it was done, a
    /// number would look like the result, so that the promise stands in its place, with its year.
    /// </summary>
    public (string Number, string Caption, bool IsPromise) Of(TargetAssessment judged) =>
        judged.Status.IsVerdict() && judged.Status != Status.StatedMet && plan.Targets.ActualAtAGlance(judged) is { } reached
            ? (reached, words.Fill(
                "share.reached", ("when", When(judged)), ("promised", plan.Targets.Target(judged.Target))), false)
            : (Promise(judged.Target),
                words.Fill("share.due", ("year", judged.Target.Year)),
                true);

    /// <summary>What was promised, beside the mark of the target too.</summary>
    public string Promise(Target target) => words.Fill("share.promise", ("promised", plan.Targets.InFinding(target)));

    /// <summary>Several targets of which none has a figure.</summary>
    public (string Number, string Caption, bool IsPromise) OfTiers(ImmutableArray<TargetAssessment> parts) => (
        Counted("share.tiers", parts.Length),
        words.Fill("share.due", ("year", plan.Targets.Years(parts.Select(part => part.Target)))),
        true);

    /// <summary>The date on which something was done or was not, or else the deadline.</summary>
    public (string Number, string Caption, bool IsPromise) Of(MilestoneAssessment judged)
    {
        var deadline = plan.Times.Date(judged.Milestone.Deadline);
        return judged.Report?.Value switch
        {
            ObservedValue.CompletedOn done => (plan.Times.Date(done.Date), Valued("share.done", deadline), false),
            ObservedValue.NotDoneOn open => (plan.Times.Date(open.Date), Valued("share.not_done", deadline), false),
            _ => (deadline, words[judged.Milestone.FromThenOn ? "share.from" : "share.deadline"], true),
        };
    }

    /// <summary>The newest figure of an indicator, and when it was.</summary>
    public (string Number, string Caption) Of(SeriesPoint point) =>
        (plan.FigureFindings.Figure(point.Current), plan.Times.When(point.Current));

    /// <summary>Nothing was found.</summary>
    public (string Number, string Caption) Nothing(Indicator indicator) => (words["share.nothing"], plan.Text(indicator.Name));

    /// <summary>What most of several goals are called where they have no verdict.</summary>
    public string Open => words["share.open"];

    /// <summary>How many of the goals have a status.</summary>
    public (string Number, string Caption) Count(int count, int goals) =>
        (Counted("share.count", count), Counted("share.of_goals", goals));

    /// <summary>What there is without goals: measures, or results of the years before.</summary>
    public (string Word, string Number, string Caption) Of(ImmutableArray<PlannedAction> measures, ImmutableArray<EarlierResult> results) =>
        measures.IsEmpty && !results.IsEmpty
            ? (words["share.results"], Counted("share.count", results.Length), words["share.retold"])
            : (words["share.measures"], Counted("share.count", measures.Length), words["share.no_measure"]);

    /// <summary>The figure of a region, and whose and when it is.</summary>
    public (string Number, string Caption) OfRegion(SeriesPoint point) => (
        plan.Figure(point.Current),
        words.Fill("share.of_region", ("region", Name(point.Current)), ("time", plan.Times.When(point.Current))));

    /// <summary>What a figure is of, and when.</summary>
    public string What(Observation row) => words.Fill(
        "share.what", ("indicator", plan.Name(row.Indicator)), ("time", plan.Times.When(row)));

    /// <summary>The region that one belongs to.</summary>
    public string OfWhole(Region region) => plan.Text(plan.Plan.Regions[region.Parent ?? plan.Plan.Region].Name);

    /// <summary>What the best of the regions is called: the lowest where an indicator is to fall.</summary>
    public string Best(Indicator indicator) => Valued(
        indicator.Direction == Direction.Down ? "share.lowest" : "share.highest", plan.Text(indicator.Name));

    /// <summary>A region with its figure.</summary>
    public string Place(Observation row) => words.Fill("share.place", ("region", Name(row)), ("figure", plan.Figure(row)));

    /// <summary>The years over which a change is counted, or the year of a level.</summary>
    private string When(TargetAssessment judged) => judged.Target.Kind.CountsFromBase && judged.Target.BaseYear < judged.Latest!.Year
        ? plan.Times.Span(judged.Target.BaseYear, judged.Latest.Year)
        : plan.Times.Year(judged.Latest!.Year);

    private string Name(Observation row) => plan.Text(plan.Plan.Regions[row.Region].ShortName);

    private string Valued(string key, string value) => words.Fill(key, ("value", value));

    private string Counted(string key, int count) => words.Fill(key, ("count", count));
}
