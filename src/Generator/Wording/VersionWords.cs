using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Words on decisions that changed or withdrew a promise.</summary>
internal sealed class VersionWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>From when on, and what the promise is then.</summary>
    public string Line(GoalVersion version) => version.Terms is { } terms
        ? words.Fill("version.from", ("date", plan.Times.Date(version.Date)), ("promise", plan.Text(terms.Promise)))
        : words.Fill("version.withdrawn", ("date", plan.Times.Date(version.Date)));

    /// <summary>A target that held until a day, beside its mark.</summary>
    public string Until(Target target, DateOnly day) =>
        words.Fill("version.until", ("target", plan.Targets.Tag(target)), ("date", plan.Times.Date(day)));

    /// <summary>What the decision at a place in a goal's history made of the promise before it.</summary>
    public string Shift(Goal goal, int index) => goal.Versions[index].Terms is { } terms
        ? words.Of("version.shift", TermsShift.Of(goal.TermsBefore(index).Commitment, terms.Commitment))
        : words["version.shift.withdrawn"];
}
