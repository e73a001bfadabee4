using System.Text.Json;

namespace Generator.Cli;

/// <summary>Builds or checks several plans, and reports of each as soon as it is done, and of all at the end.</summary>
internal static class PlansRun
{
    public static async Task<int> RunAsync(
        Surroundings surroundings, PlansOptions options, ReportForm form, bool verbose, CancellationToken cancellation)
    {
        IReportWriter writer = form == ReportForm.Msbuild ? new MsbuildReport(surroundings) : new HumanReport(surroundings);
        try
        {
            var report = await Task.Run(
                () => PlansBuild.Run(
                    options,
                    plan => surroundings.Build(plan, null, cancellation),
                    form == ReportForm.Json ? static _ => { } : Tell,
                    cancellation),
                cancellation).ConfigureAwait(false);
            if (form == ReportForm.Json)
            {
                WriteJson(report, options, surroundings);
            }
            else
            {
                writer.WriteProblems(report.Diagnostics);
                WriteSummary(report, options, surroundings);
            }

            foreach (var plan in report.Plans.Where(plan => plan.Report.HasFaults))
            {
                FaultLog.Tell(plan.Report, options.Of(plan.Plan), surroundings);
            }

            return ExitCodeOf(report);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            (form == ReportForm.Json ? new JsonReport(surroundings) : writer).Write(failure, verbose);
            return ExitCode.Failure;
        }

        void Tell(PlanReport plan)
        {
            surroundings.Output.WriteLine(surroundings.Say("plans.plan", ("plan", plan.Plan)));
            writer.Write(plan.Report, options.Of(plan.Plan));
        }
    }

    private static int ExitCodeOf(PlansReport report) =>
        report.HasFaults ? ExitCode.Failure : report.Succeeded ? ExitCode.Fine : ExitCode.ProblemsInContent;

    private static void WriteSummary(PlansReport report, PlansOptions options, Surroundings surroundings)
    {
        if (report.Compared is { } compared)
        {
            surroundings.Output.WriteLine(surroundings.Say(
                "plans.front",
                ("plans", Wording.Count(compared.Length, "plan", surroundings)),
                ("indicators", Wording.Count(report.Indicators, "indicator", surroundings)),
                ("folder", Folders.Shown(options.Common.OutputFolder, surroundings.CurrentFolder))));
        }

        var failed = report.Plans.Where(plan => !plan.Report.Succeeded).Select(plan => plan.Plan).ToList();
        if (failed.Count > 0)
        {
            surroundings.Error.WriteLine(surroundings.Say(
                "plans.failed", ("count", Wording.Count(failed.Count, "plan", surroundings)), ("plans", failed)));
        }
    }

    private static void WriteJson(PlansReport report, PlansOptions options, Surroundings surroundings) =>
        JsonReport.WriteDocument(surroundings.Output, json =>
        {
            var writer = new JsonReport(surroundings);
            json.WriteBoolean("succeeded", report.Succeeded);
            json.WriteNumber("exitCode", ExitCodeOf(report));
            json.WriteString("output", options.Common.OutputFolder);
            json.WriteStartArray("plans");
            foreach (var plan in report.Plans)
            {
                json.WriteStartObject();
                json.WriteString("plan", plan.Plan);
                writer.WriteMembers(json, plan.Report, options.Of(plan.Plan));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteCompared(json, report);
            writer.WriteProblems(json, report.Diagnostics);
        });

    private static void WriteCompared(Utf8JsonWriter json, PlansReport report)
    {
        json.WriteStartArray("compared");
        foreach (var plan in report.Compared ?? [])
        {
            json.WriteStringValue(plan);
        }

        json.WriteEndArray();
        json.WriteNumber("indicators", report.Indicators);
    }
}
