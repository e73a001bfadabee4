using Generator.Diagnostics;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>The report for a reader: problems grouped by file, each with its place, code, message and hint.</summary>
internal sealed class HumanReport(Surroundings surroundings) : IReportWriter
{
    public void Write(BuildReport report, BuildOptions options)
    {
        var console = Consoles.Create(surroundings.Error, surroundings.ColorsError);
        foreach (var file in report.Diagnostics.GroupBy(problem => problem.Location.File, StringComparer.Ordinal))
        {
            console.MarkupLineInterpolated($"[bold]{file.Key}[/]");
            foreach (var problem in file)
            {
                Write(console, problem);
            }
        }

        if (report.Succeeded)
        {
            surroundings.Output.WriteLine(Wording.Summary(report, options, surroundings.CurrentFolder));
            return;
        }

        var files = report.Diagnostics.Select(problem => problem.Location.File).Distinct(StringComparer.Ordinal).Count();
        surroundings.Error.WriteLine(
            $"{Wording.Problems(report)} in {Wording.Count(files, "file")}."
                + (options.PublishSite ? " Nothing was published; an earlier site is as it was." : string.Empty));
    }

    public void Write(Exception failure, bool verbose)
    {
        surroundings.Error.WriteLine(Wording.Failure(failure));
        if (verbose)
        {
            surroundings.Error.WriteLine(failure);
        }
    }

    private static void Write(IAnsiConsole console, Diagnostic problem)
    {
        var color = problem.Severity == Severity.Error ? "red" : "yellow";
        var place = Place(problem.Location);
        console.Markup($"  {Markup.Escape(place)}{(place.Length == 0 ? string.Empty : ": ")}");
        console.Markup($"[{color}]{Wording.Name(problem.Severity)} {Markup.Escape(problem.Code.Value)}[/]: ");
        console.WriteLine(problem.Message);
        if (problem.Hint is { } hint)
        {
            console.MarkupLineInterpolated($"    [grey]{hint}[/]");
        }
    }

    // The file stands above its problems, so a place is told without it.
    private static string Place(SourceLocation location)
    {
        var full = location.ToString();
        return full.Length > location.File.Length ? full[(location.File.Length + 2)..] : string.Empty;
    }
}
