using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>The report for a program: one JSON document on standard output with the outcome, the counts and every problem.</summary>
internal sealed class JsonReport(Surroundings surroundings) : IReportWriter
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Chinese stays readable; nobody puts this document into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one document, also for verbs that tell other things.</summary>
    public static void WriteDocument(TextWriter output, Action<Utf8JsonWriter> members)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    public static void WriteWithheld(Utf8JsonWriter json, IEnumerable<WithheldRelease> withheld)
    {
        json.WriteStartArray("withheld");
        foreach (var release in withheld)
        {
            json.WriteStartObject();
            json.WritePropertyName("year");
            WriteYear(json, release.Year);
            json.WriteString("date", release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The year of an edition: a number, and a text where it is a fiscal one.</summary>
    public static void WriteYear(Utf8JsonWriter json, string year)
    {
        if (int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(year);
        }
    }

    /// <summary>The counts of problems, and each of them.</summary>
    public void WriteProblems(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> problems)
    {
        json.WriteNumber("errors", problems.Count(problem => problem.Severity == Severity.Error));
        json.WriteNumber("warnings", problems.Count(problem => problem.Severity == Severity.Warning));
        json.WriteStartArray("diagnostics");
        foreach (var problem in problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
    }

    public void WriteProblems(IEnumerable<Diagnostic> problems) =>
        WriteDocument(surroundings.Output, json => WriteProblems(json, [.. problems]));

    public void Write(BuildReport report, BuildOptions options) =>
        WriteDocument(surroundings.Output, json => WriteMembers(json, report, options));

    /// <summary>What came of one build, within a document.</summary>
    public void WriteMembers(Utf8JsonWriter json, BuildReport report, BuildOptions options)
    {
        json.WriteBoolean("succeeded", report.Succeeded);
        json.WriteNumber("exitCode", report.Succeeded ? ExitCode.Fine : report.HasFaults ? ExitCode.Failure : ExitCode.ProblemsInContent);
        json.WriteBoolean("published", report.Succeeded && options.PublishSite);
        json.WriteString("output", report.OutputFolder);
        json.WriteNumber("pages", report.Pages);
        json.WriteNumber("charts", report.Charts);
        json.WriteNumber("files", report.Files);
        json.WriteNumber("bytes", report.Bytes);
        if (report.Changes is { } changes)
        {
            DiffJson.WriteCounts(json, changes);
        }

        json.WriteStartArray("unfrozen");
        foreach (var year in report.Unfrozen)
        {
            WriteYear(json, year);
        }

        json.WriteEndArray();

        json.WriteBoolean("repaired", report.HasRepaired);
        if (report.Reproduced is { } same)
        {
            json.WriteNumber("reproduced", same);
        }

        WriteWithheld(json, report.Withheld);
        WriteProblems(json, report.Diagnostics);
    }

    public void Write(Exception failure, bool verbose) => WriteDocument(surroundings.Output, json =>
    {
        json.WriteBoolean("succeeded", false);
        json.WriteNumber("exitCode", ExitCode.Failure);
        json.WriteString("failure", Wording.Failure(failure, surroundings));
        json.WriteString("details", failure.ToString());
    });

    private void Write(Utf8JsonWriter json, Diagnostic problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code.Value);
        json.WriteString("severity", Wording.Name(problem.Severity));
        json.WriteString("file", problem.Location.File);
        WriteNumber(json, "line", problem.Location.Line);
        WriteNumber(json, "column", problem.Location.Column);
        WriteText(json, "sheet", problem.Location.Sheet);
        WriteText(json, "cell", problem.Location.Cell);
        json.WriteString("message", problem.MessageIn(surroundings.Language));
        WriteText(json, "hint", problem.HintIn(surroundings.Language));
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
