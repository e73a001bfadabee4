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
            ("id", check.Id),
            ("kind", check.Kind),
            ("kind_word", check.Title is null ? edition.Words[$"audit.{kind}"] : null),
            ("subject", Subject(check)),
            ("stated", check.Stated is { } stated ? edition.Speech.Figures.Write(stated) : check.StatedText is { } text ? edition.Text(text) : null),
            ("computed", check.Computed is { } computed ? Computed(check, computed) : null),
            ("agrees", check.Outcome == AuditOutcome.Agrees),
            ("outcome_word", edition.Words.Of("audit", check.Outcome)),
            ("explained", check.Says is { } says ? edition.Text(says) : edition.Words[$"audit_explained.{kind}"]),
            ("governs", edition.Words.Has($"audit_governs.{kind}") ? edition.Words[$"audit_governs.{kind}"] : null),
            ("steps", workings.Steps(check.Working)));
    }

    private ScriptObject Subject(AuditCheck check)
    {
        var goal = check.Goals.FirstOrDefault();
        var result = check.Results.FirstOrDefault();
        return View.Of(
            ("title", edition.Text(check.Title ?? goal?.Title ?? result!.Name)),
            ("path", goal is not null ? goals[goal.Id]["path"] : result is not null ? $"{edition.Routes.Page("results")}#result-{result.Id}" : null));
    }

    /// <summary>One decimal more than the plan prints, so that a reader sees why two figures agree or not.</summary>
    private string Computed(AuditCheck check, WorkingTerm computed)
    {
        var decimals = check.Decimals ?? (computed.Unit == Unit.Percent ? 2 : 0);
        return computed.Unit is { } unit
            ? edition.Speech.Figures.Rounded(computed.Value, unit, decimals)
            : edition.Speech.Figures.Numbers.Write(decimal.Round(computed.Value, decimals, MidpointRounding.AwayFromZero));
    }
}
