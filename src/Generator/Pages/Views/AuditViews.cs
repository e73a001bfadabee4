using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>The plan checked against itself: each pair of figures, whether it agrees, and the arithmetic.</summary>
internal sealed class AuditViews(Edition edition, GoalViews goals, WorkingViews workings)
{
    private readonly Dictionary<GoalId, GoalAssessment> judged = edition.Newest.Goals.ToDictionary(goal => goal.Goal.Id);

    public ScriptArray Checks() => View.List(edition.Assessment.Audit.Select(Check));

    /// <summary>What each section of the plan says, counted: promises, those with figures, measures and results. No section is left out.</summary>
    public ScriptArray Coverage() => View.List(
        from chapter in edition.Plan.Chapters
        from section in chapter.Sections
        select View.Of(
            ("chapter", edition.Speech.Places.Chapter(chapter.Number)),
            ("label", edition.Speech.Places.Section(section.Number)),
            ("title", edition.Text(section.Title)),
            ("path", edition.Routes.Section(chapter, section).Value),
            ("goals", section.Goals.Length),
            ("judged", section.Goals.Count(goal => GoalViews.IsJudged(judged[goal.Id].Status))),
            ("measures", section.Measures.Length),
            ("results", section.Results.Length)));

    private ScriptObject Check(AuditCheck check)
    {
        var kind = check.Kind.Replace('-', '_');
        return View.Of(
            ("kind", check.Kind),
            ("kind_word", edition.Words[$"audit.{kind}"]),
            ("subject", Subject(check)),
            ("stated", edition.Speech.Figures.Write(check.Stated)),
            ("computed", Computed(check)),
            ("agrees", check.Outcome == AuditOutcome.Agrees),
            ("outcome_word", edition.Words.Of("audit", check.Outcome)),
            ("governs", edition.Words.Has($"audit_governs.{kind}") ? edition.Words[$"audit_governs.{kind}"] : null),
            ("steps", workings.Steps(check.Working)));
    }

    private ScriptObject Subject(AuditCheck check) => check.Goal is { } goal
        ? View.Of(("title", edition.Text(goal.Title)), ("path", goals[goal.Id]["path"]))
        : View.Of(
            ("title", edition.Text(check.Result!.Name)),
            ("path", $"{edition.Routes.Page("results")}#result-{check.Result.Id}"));

    /// <summary>One decimal more than the plan prints, so that a reader sees why two figures agree or not.</summary>
    private string Computed(AuditCheck check) =>
        edition.Speech.Figures.Rounded(check.Computed.Value, check.Computed.Unit, check.Computed.Unit == Unit.Percent ? 2 : 0);
}
