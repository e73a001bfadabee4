using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The third stage: judges the plan at every release that was published on or before the given date, and checks the plan against
/// itself. The date only chooses releases; it never appears on a page, so a build on another day gives the same bytes.
/// </summary>
internal static class PlanAssessor
{
    public static PlanAssessment? Assess(Plan plan, DateOnly asOf, DiagnosticBag diagnostics)
    {
        var releases = ImmutableArray.CreateBuilder<ReleaseAssessment>();
        foreach (var release in plan.Releases.Where(release => release.Date <= asOf))
        {
            releases.Add(ReleaseAssessor.Assess(plan, release, releases.Count == 0 ? null : releases[^1]));
        }

        if (releases.Count == 0)
        {
            diagnostics.Add(ProgressProblems.NoReleaseAsOf(asOf, plan.Releases[0].Date));
            return null;
        }

        SearchCoverage.Check(plan, releases[^1], diagnostics);
        return new(plan, releases.ToImmutable(), PlanAudit.Check(plan, releases[0]));
    }
}
