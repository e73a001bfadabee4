using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The third stage: judges the plan at every release that was published on or before the given date, and checks the plan against
/// itself. The date only chooses releases, and what it withholds no later stage sees; it never appears on a page, so a
/// build on another day gives the same bytes.
/// </summary>
internal static class PlanAssessor
{
    private const string ReleasesFile = "content/releases.yaml";

    public static PlanAssessment? Assess(Plan plan, DateOnly asOf, DiagnosticBag diagnostics)
    {
        var published = plan.AsOf(asOf);
        if (published.Releases.IsEmpty)
        {
            diagnostics.Add(ProgressProblems.NoReleaseAsOf(asOf, plan.Releases[0].Date));
            return null;
        }

        var newest = ReleaseAssessor.Assess(published, published.Releases[0], before: null);
        var releases = ImmutableArray.Create(newest.Judged).ToBuilder();
        foreach (var release in published.Releases.Skip(1))
        {
            newest = ReleaseAssessor.Assess(published, release, newest);
            releases.Add(newest.Judged);
        }

        if (published.Releases[^1].Next is { } next && next.LastDay < asOf)
        {
            diagnostics.Add(EditionProblems.NextHasPassed(new(ReleasesFile), next.Date));
        }

        SearchCoverage.Check(plan, newest, diagnostics);
        return new(published, releases.ToImmutable(), newest, PlanAudit.Check(published, releases[0]));
    }
}
