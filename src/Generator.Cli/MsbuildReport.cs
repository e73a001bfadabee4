using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// The report in the lines that MSBuild, editors and build servers recognise: <c>path(line,column): error CODE: text</c>.
/// </summary>
internal sealed class MsbuildReport(Surroundings surroundings) : IReportWriter
{
    public void WriteProblems(IEnumerable<Diagnostic> problems)
    {
        foreach (var problem in problems)
        {
            surroundings.Error.WriteLine(Line(problem));
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
    }

    public void Write(Exception failure, bool verbose)
    {
        var told = verbose ? failure.ToString() : Wording.Failure(failure, surroundings);
        surroundings.Error.WriteLine($"generator : error X070: {OneLine(told)}");
    }

    private string Line(Diagnostic problem)
    {
        var location = problem.Location;
        var place = (location.Line, location.Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"({line},{column})"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"({line})"),
            _ => string.Empty,
        };
        var cell = location.Sheet is { } sheet
            ? surroundings.Say("report.cell", ("sheet", sheet), ("cell", location.Cell))
            : string.Empty;
        var hint = problem.HintIn(surroundings.Language) is { } text ? $" {text}" : string.Empty;
        // Editors know only these two words.
        var severity = Wording.Name(problem.Severity);
        return $"{location.ShownFile}{place}: {severity} {problem.Code}: {OneLine(cell + problem.MessageIn(surroundings.Language) + hint)}";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
