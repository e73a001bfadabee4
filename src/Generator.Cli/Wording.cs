using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>The sentences that sum up a run. Figures are written the same way in every culture.</summary>
internal static class Wording
{
    public static string Summary(BuildReport report, BuildOptions options, string currentFolder)
    {
        var size = $"{Count(report.Pages, "page")} with {Count(report.Charts, "chart")}";
        if (!options.PublishSite)
        {
            return $"Checked {size}: {Problems(report)}.";
        }

        var folder = Folders.Shown(report.OutputFolder, currentFolder);
        return $"Built {size} ({Count(report.Files, "file")}, {Size(report.Bytes)}, {Problems(report)}) in {folder}"
            + $" — open {folder}index.html";
    }

    /// <summary>“2 errors and 1 warning”, “no problems”.</summary>
    public static string Problems(BuildReport report)
    {
        var errors = report.Diagnostics.Count(problem => problem.Severity == Severity.Error);
        var warnings = report.Diagnostics.Length - errors;
        return (errors, warnings) switch
        {
            (0, 0) => "no problems",
            (_, 0) => Count(errors, "error"),
            (0, _) => Count(warnings, "warning"),
            _ => $"{Count(errors, "error")} and {Count(warnings, "warning")}",
        };
    }

    public static string Count(long number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? string.Empty : "s")}");

    /// <summary>Bytes in decimal units, as file managers and disks count.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 999_950 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000m:0.0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000m:0.0} MB"),
    };

    public static string Name(Severity severity) => severity == Severity.Error ? "error" : "warning";

    /// <summary>What a person does about a failure of the tool or the machine.</summary>
    public static string Failure(Exception failure) => failure is IOException or UnauthorizedAccessException
        ? $"The run stopped because a file or folder could not be read or written: {failure.Message}"
        : $"The generator itself has failed; your content is not to blame ({failure.GetType().Name}: {failure.Message}) "
            + "Run it again with --verbose and send what it prints, together with the content that you built, to whoever maintains it.";
}
