using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator;

/// <summary>
/// What came of building several plans: of each its own report, and the problems of the folders and of the pages over all plans.
/// </summary>
/// <param name="Plans">The plans that were built, in their order, each with its report.</param>
/// <param name="Diagnostics">What is wrong with no plan alone.</param>
/// <param name="Compared">The plans that the pages over all of them show; null where these were not made.</param>
/// <param name="Indicators">The indicators that two plans or more share.</param>
public sealed record PlansReport(
    ImmutableArray<PlanReport> Plans, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string>? Compared, int Indicators)
{
    /// <summary>Whether each plan succeeded, and the pages over them.</summary>
    public bool Succeeded { get; init; }

    /// <summary>Whether the program itself failed at something of a plan.</summary>
    public bool HasFaults => Plans.Any(plan => plan.Report.HasFaults);
}

/// <summary>The report of one plan among several; its problems name the plan in their places.</summary>
public sealed record PlanReport(string Plan, BuildReport Report)
{
    /// <summary>The plan's name stands before the folders of its own; templates and theme are those of all plans.</summary>
    internal static PlanReport Of(string plan, BuildReport report) => new(plan, report with
    {
        Diagnostics = [.. report.Diagnostics.Select(problem => IsShared(problem.Location.File)
            ? problem
            : problem with { Location = problem.Location with { File = $"{plan}/{problem.Location.File}" } })],
    });

    private static bool IsShared(string file) =>
        file.StartsWith("templates/", StringComparison.Ordinal) || file.StartsWith("theme/", StringComparison.Ordinal);
}
