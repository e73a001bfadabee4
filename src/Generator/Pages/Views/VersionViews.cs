using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>HISTORY: what became of a promise that was changed or withdrawn, and how it would stand as the plan had it.</summary>
/// <param name="Original">The plan's own words.</param>
/// <param name="Versions">Every decision since, by date.</param>
/// <param name="Status">How the promise would stand in the plan's own words.</param>
/// <param name="Reason">Why.</param>
internal sealed record HistoryView(string Original, ImmutableArray<VersionView> Versions, StatusView Status, string Reason) : View;

/// <summary>VERSION: a decision that changed or withdrew a promise.</summary>
/// <param name="Line">From when on, and what the promise is then.</param>
/// <param name="Shift">Whether it became easier or harder to keep.</param>
/// <param name="Reason">Why it was decided.</param>
/// <param name="Source">Where it stands.</param>
internal sealed record VersionView(string Line, string Shift, string Reason, SourceView Source) : View;

/// <summary>The histories of promises.</summary>
internal sealed class VersionViews(LanguageSite site, StatusViews statuses, SourceViews sources)
{
    /// <summary>Null where the plan's own words still hold.</summary>
    public HistoryView? Of(GoalAssessment judged) => judged.ByOriginal is not { } original ? null : new(
        site.Text(judged.Goal.Original.Promise),
        [.. judged.Goal.Versions.Select((version, index) => Version(judged.Goal, version, index))],
        statuses[original.Status],
        site.PlanWords.Reasons.OfTerms(original, site.Newest.Release.Year));

    private VersionView Version(Goal goal, GoalVersion version, int index) => new(
        site.PlanWords.Versions.Line(version),
        site.PlanWords.Versions.Shift(goal, index),
        site.Text(version.Reason),
        sources[version.Source]);
}
