namespace Generator.Cli;

/// <summary>Runs one build or check, shows its progress, and reports what came of it, also when the tool itself fails.</summary>
internal static class BuildRun
{
    public static async Task<int> RunAsync(
        Surroundings surroundings, BuildOptions options, ReportForm form, bool verbose, CancellationToken cancellation)
    {
        IReportWriter writer = form switch
        {
            ReportForm.Json => new JsonReport(surroundings),
            ReportForm.Msbuild => new MsbuildReport(surroundings),
            _ => new HumanReport(surroundings),
        };
        try
        {
            var report = await ProgressDisplay.ShowAsync(
                surroundings,
                quiet: form != ReportForm.Human,
                progress => surroundings.Build(options, progress, cancellation)).ConfigureAwait(false);
            writer.Write(report, options);
            if (report.HasFaults)
            {
                FaultLog.Tell(report, options, surroundings);
                return ExitCode.Failure;
            }

            return report.Succeeded ? ExitCode.Fine : ExitCode.ProblemsInContent;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            writer.Write(failure, verbose);
            return ExitCode.Failure;
        }
    }
}
