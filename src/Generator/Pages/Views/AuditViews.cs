using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A check of the plan against itself: a pair of figures, whether it agrees, and the arithmetic.</summary>
internal sealed record AuditCheckView(
    string Id,
    string Kind,
    string? KindWord,
    AuditSubjectView Subject,
    string StatedName,
    string? Stated,
    string ComputedName,
    string? Computed,
    bool Agrees,
    string OutcomeWord,
    string Explained,
    string? Tolerance,
    string? IfExact,
    ImmutableArray<SourceView> Sources,
    string? Governs,
    ImmutableArray<StepView> Steps) : View;

/// <summary>What is checked, with an address where it is one thing of the plan.</summary>
internal sealed record AuditSubjectView(string Title, string? Path) : View;

/// <summary>What a section of the plan says, counted: promises, those with figures, measures and results.</summary>
internal sealed record CoverageView(
    string Chapter,
    string? Label,
    string Title,
    string Path,
    int Goals,
    int Judged,
    int Measures,
    int Results) : View;

/// <summary>The plan checked against itself.</summary>
internal sealed class AuditViews(LanguageSite site, GoalViews goals, WorkingViews workings, SourceViews sources)
{
    private readonly Dictionary<GoalId, GoalAssessment> judged = site.Newest.Goals.ToDictionary(goal => goal.Goal.Id);

    public ImmutableArray<AuditCheckView> Checks() => [.. site.Assessment.Audit.Select(Check)];

    /// <summary>Of those that are wanted no section is left out.</summary>
    public ImmutableArray<CoverageView> Coverage(Func<Section, bool> isWanted) =>
    [
        .. from chapter in site.Plan.Chapters
           from section in chapter.Sections
           where isWanted(section)
           select new CoverageView(
               site.Locale.Places.Chapter(chapter.Number),
               site.Locale.Places.Section(section.Number),
               site.Text(section.Title),
               site.Routes.Section(chapter, section).Value,
               section.Goals.Length,
               section.Goals.Count(goal => GoalViews.IsJudged(judged[goal.Id].Status)),
               section.Measures.Length,
               section.Results.Length),
    ];

    private AuditCheckView Check(AuditCheck check)
    {
        var kind = check.Kind.Replace('-', '_');
        return new(
            check.Id,
            check.Kind,
            check.Title is null ? site.Words[$"audit.{kind}"] : null,
            Subject(check),
            site.PlanWords.Audit.FirstName(check),
            check.Stated is { } stated ? Stated(check, stated) : check.StatedText is { } text ? site.Text(text) : null,
            site.PlanWords.Audit.SecondName(check),
            check.Computed is { } computed ? Computed(check, computed) : null,
            check.Outcome == AuditOutcome.Agrees,
            site.Words.Of("audit", check.Outcome),
            check.Says is { } says ? site.Text(says) : site.Words[$"audit_explained.{kind}"],
            site.PlanWords.Audit.Tolerance(check),
            site.PlanWords.Audit.IfExact(check),
            [.. check.Sources.Select(source => sources[source])],
            site.Words.Has($"audit_governs.{kind}") ? site.Words[$"audit_governs.{kind}"] : null,
            workings.Steps(check.Working));
    }

    private AuditSubjectView Subject(AuditCheck check)
    {
        var (goal, result) = (check.Goals.FirstOrDefault(), check.Results.FirstOrDefault());
        return new(
            site.Text(check.Title ?? goal?.Title ?? result!.Name),
            goal is not null ? goals[goal.Id].Path
                : result is not null ? $"{site.Routes.Page("results")}#{EarlierResultViews.Anchor(result)}"
                : null);
    }

    /// <summary>
    /// A percentage with one decimal more than the plan prints, so that a reader sees why two figures agree or not; an amount rounded in
    /// the unit that the plan counts in and only then put into the reader's, so that both languages show the same digits.
    /// </summary>
    private string Computed(AuditCheck check, WorkingTerm computed)
    {
        var decimals = check.Decimals ?? (computed.Unit == Unit.Percent ? 2 : 0);
        return computed.Unit switch
        {
            { } unit when unit == Unit.Percent => site.Locale.Figures.Rounded(computed.Value, unit, decimals),
            { } unit => site.Locale.Figures.Write(Round(computed.Value, decimals), unit),
            null => site.Locale.Figures.Numbers.Write(Round(computed.Value, decimals)),
        };
    }

    /// <summary>What is printed stays as it is; what stands in its place and was worked out is rounded as its counterpart is.</summary>
    private string Stated(AuditCheck check, Figure stated) =>
        site.Locale.Figures.Write(stated.Value.Scale > 4 ? stated with { Value = Round(stated.Value, check.Decimals ?? 0) } : stated);

    private static decimal Round(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
}
