using Generator.Diagnostics;
using Spectre.Console;

namespace Generator.Cli;

/// <summary>The report for a reader: problems grouped by file, each with its place, code, message and hint.</summary>
internal sealed class HumanReport(Surroundings surroundings) : IReportWriter
{
    /// <summary>Writes the problems of a run, also for verbs that sum up in words of their own.</summary>
    public void WriteProblems(IEnumerable<Diagnostic> problems)
    {
        var console = Consoles.Create(surroundings.Error, surroundings.ColorsError);
        foreach (var file in problems.GroupBy(problem => problem.Location.File, StringComparer.Ordinal))
        {
            console.MarkupLineInterpolated($"[bold]{Visible.Of(file.Key)}[/]");
            foreach (var problem in file)
            {
                Write(console, problem);
            }
        }
    }

    public void Write(BuildReport report, BuildOptions options)
    {
        WriteProblems(report.Diagnostics);
        if (report.Succeeded)
        {
            surroundings.Output.WriteLine(Wording.Summary(report, options, surroundings));
            ReportNotes.Write(report, options, surroundings);
            return;
        }

        ReportNotes.WriteRepaired(report, surroundings);
        var files = report.Diagnostics.Select(problem => problem.Location.File).Distinct(StringComparer.Ordinal).Count();
        if (report.Diagnostics.All(problem => problem.Severity == Severity.Warning))
        {
            surroundings.Error.WriteLine(surroundings.Say("report.strict"));
        }

        surroundings.Error.WriteLine(
            surroundings.Say(
                options.PublishSite ? "report.nothing-published" : "report.problems-in-files",
                ("problems", Wording.Problems(report.Diagnostics, surroundings)), ("files", Wording.Count(files, "file", surroundings))));
    }

    public void Write(Exception failure, bool verbose)
    {
        surroundings.Error.WriteLine(Wording.Failure(failure, surroundings));
        if (verbose)
        {
            surroundings.Error.WriteLine(failure);
        }
    }

    private void Write(IAnsiConsole console, Diagnostic problem)
    {
        var color = problem.Severity == Severity.Error ? "red" : "yellow";
        var place = problem.Location.Within(surroundings.Language);
        var before = place.Length == 0 ? string.Empty : surroundings.Say("report.place", ("place", place));
        console.Markup($"  {Markup.Escape(before)}");
        var severity = surroundings.Say($"severity.{Wording.Name(problem.Severity)}");
        console.Markup($"[{color}]{severity} {Markup.Escape(problem.Code.Value)}[/]{surroundings.Say("report.colon")}");
        console.WriteLine(Visible.Lines(problem.MessageIn(surroundings.Language)));
        if (problem.HintIn(surroundings.Language) is { } hint)
        {
            console.MarkupLineInterpolated($"    [grey]{Visible.Lines(hint)}[/]");
        }
    }
}
