using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>The sentences that sum up a run. Figures are written the same way in every culture.</summary>
internal static class Wording
{
    public static string Summary(BuildReport report, BuildOptions options, Surroundings surroundings)
    {
        var (pages, charts) = (Count(report.Pages, "page", surroundings), Count(report.Charts, "chart", surroundings));
        var problems = Problems(report.Diagnostics, surroundings);
        return options.PublishSite
            ? surroundings.Say(
                "report.built", ("pages", pages), ("charts", charts), ("files", Count(report.Files, "file", surroundings)),
                ("size", Size(report.Bytes)), ("problems", problems),
                ("folder", Folders.Shown(report.OutputFolder, surroundings.CurrentFolder)))
            : surroundings.Say("report.checked", ("pages", pages), ("charts", charts), ("problems", problems));
    }

    /// <summary>“2 errors and 1 warning”, “no problems”.</summary>
    public static string Problems(IReadOnlyCollection<Diagnostic> problems, Surroundings surroundings)
    {
        var found = problems.Count(problem => problem.Severity == Severity.Error);
        var errors = Count(found, "error", surroundings);
        var warnings = Count(problems.Count - found, "warning", surroundings);
        return (found, problems.Count - found) switch
        {
            (0, 0) => surroundings.Say("report.no-problems"),
            (_, 0) => errors,
            (0, _) => warnings,
            _ => surroundings.Say("report.errors-and-warnings", ("errors", errors), ("warnings", warnings)),
        };
    }

    /// <summary>How many there are of what the catalogue counts under “count.NOUN”.</summary>
    public static string Count(long number, string noun, Surroundings surroundings) =>
        surroundings.Say(number == 1 ? $"count.{noun}.one" : $"count.{noun}", ("count", number));

    /// <summary>Bytes in decimal units, as file managers and disks count.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 999_950 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000m:0.0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000m:0.0} MB"),
    };

    /// <summary>The word that programs read.</summary>
    public static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>What a person does about a failure of the tool or the machine.</summary>
    public static string Failure(Exception failure, Surroundings surroundings) => failure is IOException or UnauthorizedAccessException
        ? surroundings.Say("failure.machine", ("reason", failure.Message))
        : surroundings.Say("failure.tool", ("type", failure.GetType().Name), ("reason", failure.Message));
}
