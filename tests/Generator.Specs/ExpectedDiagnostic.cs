using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Specs;

/// <summary>One diagnostic: its code and place, all parts of it, and whether it is an error (which it is unless said otherwise).</summary>
internal sealed record ExpectedDiagnostic
{
    public required string Code { get; init; }

    public required string File { get; init; }

    public string? Line { get; init; }

    public string? Column { get; init; }

    public string? Sheet { get; init; }

    /// <summary>The place in a dataset, for which line and column need not be given.</summary>
    public string? Cell { get; init; }

    public Severity Severity { get; init; } = Severity.Error;

    public bool IsError => Severity == Severity.Error;

    public ExpectedDiagnostic Filled(TableRow row) => this with
    {
        Code = row.Fill(Code),
        File = row.Fill(File),
        Line = Line is null ? null : row.Fill(Line),
        Column = Column is null ? null : row.Fill(Column),
        Cell = Cell is null ? null : row.Fill(Cell),
    };

    public static IEnumerable<string> Differences(IReadOnlyList<ExpectedDiagnostic> expected, BuildReport report)
    {
        var found = report.Diagnostics.Select(Of).ToList();
        var missing = expected.Where(diagnostic => !found.Remove(diagnostic)).ToList();
        return missing.Select(diagnostic => $"expected: {diagnostic}")
            .Concat(found.Select(diagnostic => $"found:    {diagnostic}: {Message(diagnostic, report)}"));
    }

    public override string ToString() => string.Join(
        ' ',
        new[] { $"{Severity} {Code}", File, Part("line", Line), Part("column", Column), Part("sheet", Sheet), Part("cell", Cell) }
            .OfType<string>());

    private static string? Part(string name, string? value) => value is null ? null : $"{name} {value}";

    private static ExpectedDiagnostic Of(Diagnostic diagnostic)
    {
        var place = diagnostic.Location;
        return new()
        {
            Code = diagnostic.Code.Value,
            Severity = diagnostic.Severity,
            File = place.File,
            Line = place.Cell is null ? place.Line?.ToString(CultureInfo.InvariantCulture) : null,
            Column = place.Cell is null ? place.Column?.ToString(CultureInfo.InvariantCulture) : null,
            Sheet = place.Sheet,
            Cell = place.Cell,
        };
    }

    private static string Message(ExpectedDiagnostic diagnostic, BuildReport report) =>
        report.Diagnostics.First(found => Of(found) == diagnostic).Message;
}
