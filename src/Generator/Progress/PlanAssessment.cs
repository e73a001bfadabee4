using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>The judged plan: each release from the first to the newest, and the plan checked against itself.</summary>
internal sealed record PlanAssessment(Plan Plan, ImmutableArray<ReleaseAssessment> Releases, ImmutableArray<AuditCheck> Audit)
{
    public ReleaseAssessment Newest => Releases[^1];
}
