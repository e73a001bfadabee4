using System.CommandLine;
using System.Text.Json;
using Generator.Changes;

namespace Generator.Cli;

/// <summary>The verb “accept”: freezes what is published and approves translations, and says what it did.</summary>
internal sealed class AcceptVerb
{
    private const int HashDigits = 12;

    private readonly Surroundings surroundings;
    private readonly InputOptions options;

    public AcceptVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        options = new InputOptions(surroundings);
        Command = new Command("accept", surroundings.Say("verb.accept"));
        options.AddTo(Command);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (options.Read(parsed) is not { } asked)
        {
            return ExitCode.WrongUsage;
        }

        var report = await Task.Run(() => ContentAcceptance.Run(asked, cancellation), cancellation).ConfigureAwait(false);
        var isWritten = report.Lock is { } accepted
            && StaffFiles.Replace(asked.ContentFolder, ContentAcceptance.LockFile, accepted);
        var exitCode = report.Lock is null ? ExitCode.ProblemsInContent : ExitCode.Fine;
        if (options.Form(parsed) == ReportForm.Json)
        {
            JsonReport.WriteDocument(surroundings.Output, json => WriteJson(json, report, exitCode, isWritten));
        }
        else
        {
            options.WriteProblems(parsed, report.Diagnostics);
            Write(report, Folders.Shown(asked.ContentFolder, surroundings.CurrentFolder) + ContentAcceptance.LockFile, isWritten);
        }

        return exitCode;
    }

    private void Write(AcceptanceReport report, string path, bool isWritten)
    {
        if (report.Lock is null)
        {
            surroundings.Error.WriteLine(surroundings.Say("accept.refused"));
            return;
        }

        foreach (var release in report.Releases.Where(release => release.As != AcceptedAs.Before))
        {
            Say(
                release.As == AcceptedAs.New ? "accept.frozen" : "accept.frozen-anew",
                ("release", release.Year),
                ("figures", Wording.Count(release.Figures, "figure", surroundings)),
                ("hash", release.Hash[..HashDigits]),
                ("changes", Wording.Count(release.Changes, "change", surroundings)),
                ("corrections", release.Corrections));
        }

        var kept = report.Releases.Where(release => release.As == AcceptedAs.Before).Select(release => release.Year).ToList();
        if (kept.Count > 0)
        {
            Say("accept.unchanged", ("releases", kept));
        }

        foreach (var release in report.Withheld)
        {
            Say("accept.withheld", ("release", release.Year), ("date", release.Date));
        }

        if (report.Texts is { Changed: > 0 } texts)
        {
            Say(
                texts.Stale > 0 ? "accept.texts-stale" : "accept.texts",
                ("texts", Wording.Count(texts.Changed, "text", surroundings)), ("stale", texts.Stale));
        }

        Say(isWritten ? "accept.written" : "accept.nothing-new", ("path", path));
    }

    private void WriteJson(Utf8JsonWriter json, AcceptanceReport report, int exitCode, bool isWritten)
    {
        json.WriteBoolean("succeeded", report.Lock is not null);
        json.WriteNumber("exitCode", exitCode);
        json.WriteBoolean("written", isWritten);
        json.WriteStartArray("releases");
        foreach (var release in report.Releases)
        {
            json.WriteStartObject();
            json.WritePropertyName("year");
            JsonReport.WriteYear(json, release.Year);
            json.WriteString("accepted", release.As switch
            {
                AcceptedAs.New => "new",
                AcceptedAs.Before => "before",
                _ => "corrected",
            });
            json.WriteNumber("figures", release.Figures);
            json.WriteString("sha256", release.Hash);
            json.WriteNumber("changes", release.Changes);
            json.WriteStartArray("corrections");
            foreach (var correction in release.Corrections)
            {
                json.WriteStringValue(correction);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (report.Texts is { } texts)
        {
            json.WriteStartObject("texts");
            json.WriteNumber("count", texts.Count);
            json.WriteNumber("changed", texts.Changed);
            json.WriteNumber("stale", texts.Stale);
            json.WriteEndObject();
        }

        JsonReport.WriteWithheld(json, report.Withheld);
        new JsonReport(surroundings).WriteProblems(json, report.Diagnostics);
    }

    private void Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        surroundings.Output.WriteLine(surroundings.Say(key, arguments));
}
