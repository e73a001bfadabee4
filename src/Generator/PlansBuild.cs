using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Pages;
using Generator.Publishing;

namespace Generator;

/// <summary>
/// The front door for several plans. They are independent: what is wrong with one is told with its name, leaves its published site as it
/// was, and keeps no other from being built; and each may as well be built by itself, on any machine.
/// </summary>
public static class PlansBuild
{
    /// <param name="options">What is asked.</param>
    /// <param name="build">Builds a single plan, as <see cref="SiteBuild.Run"/> does.</param>
    /// <param name="built">Told of each plan as soon as it is built.</param>
    /// <param name="cancellation">Stops it between and within builds.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; each site is the whole old or the whole new one.</exception>
    public static PlansReport Run(
        PlansOptions options, Func<BuildOptions, BuildReport> build, Action<PlanReport> built, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var plans = PlanFolders.Find(options.PlansFolder, diagnostics);
        var door = new FrontDoor(options.Common.OutputFolder, ComparisonPages.Folder.TrimEnd('/'), options.Common.Others);
        var target = new PublishTarget(options.Common.OutputFolder, options.Folders, options.Common.Others);
        var places = new OutputPlaces(target.Folder);
        if (plans.IsEmpty || !Told(() => OutputGuard.Allows(target, places, diagnostics) && door.IsFree(diagnostics)))
        {
            return Report([], front: null);
        }

        var reports = ImmutableArray.CreateBuilder<PlanReport>();
        foreach (var plan in options.FrontOnly ? [] : plans)
        {
            cancellation.ThrowIfCancellationRequested();
            reports.Add(PlanReport.Of(plan, build(options.Of(plan))));
            built(reports[^1]);
        }

        return Report(
            reports.ToImmutable(),
            options.Common.PublishSite ? Told(() => PlansFront.Make(options, plans, door, diagnostics, cancellation)) : null);

        PlansReport Report(ImmutableArray<PlanReport> made, PlansFront? front) => new(
            made, BuildReport.Sorted(diagnostics), front?.Plans, front?.Indicators ?? 0)
        {
            Succeeded = !diagnostics.HasErrors
                && (front is not null || !PlansFront.IsStopped(options, diagnostics))
                && made.All(one => one.Report.Succeeded),
        };

        T? Told<T>(Func<T?> work) => DiskFailure.Told(work, target.Folder, places, diagnostics);
    }
}
