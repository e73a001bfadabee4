using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// The report in the lines that MSBuild, editors and build servers recognise: <c>path(line,column): error CODE: text</c>.
/// </summary>
internal sealed class MsbuildReport(Surroundings surroundings) : IReportWriter
{
    public void Write(BuildReport report, BuildOptions options)
    {
        foreach (var problem in report.Diagnostics)
        {
            surroundings.Error.WriteLine(Line(problem));
        }

        if (report.Succeeded)
        {
            surroundings.Output.WriteLine(Wording.Summary(report, options, surroundings.CurrentFolder));
        }
    }

    public void Write(Exception failure, bool verbose) =>
        surroundings.Error.WriteLine($"generator : error X070: {OneLine(verbose ? failure.ToString() : Wording.Failure(failure))}");

    private static string Line(Diagnostic problem)
    {
        var location = problem.Location;
        var place = (location.Line, location.Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"({line},{column})"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"({line})"),
            _ => string.Empty,
        };
        var cell = location.Sheet is { } sheet ? $"sheet “{sheet}”, cell {location.Cell}: " : string.Empty;
        var hint = problem.Hint is { } text ? $" {text}" : string.Empty;
        return $"{location.File}{place}: {Wording.Name(problem.Severity)} {problem.Code}: {OneLine(cell + problem.Message + hint)}";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
