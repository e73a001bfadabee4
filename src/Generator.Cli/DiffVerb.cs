using System.CommandLine;

namespace Generator.Cli;

/// <summary>
/// The verb “diff”: what publishing the content now would change in the published site. As with the tools of that name, 0 means nothing, 1
/// something, and 2 that there was no comparing.
/// </summary>
internal sealed class DiffVerb
{
    private readonly Surroundings surroundings;
    private readonly InputOptions options;
    private readonly Option<Uri?> baseUrl;
    private readonly Argument<string?> published;

    public DiffVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        options = new InputOptions(surroundings);
        baseUrl = new Options(surroundings).Address("--base-url");
        published = new Argument<string?>("PUBLISHED")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = surroundings.Say("diff.published"),
        };
        Command = new Command("diff", surroundings.Say("verb.diff")) { published };
        options.AddTo(Command);
        Command.Options.Add(baseUrl);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (options.Read(parsed) is not { } asked)
        {
            return ExitCode.WrongUsage;
        }

        var place = parsed.GetValue(published) is { Length: > 0 } named
            ? Path.GetFullPath(named, surroundings.CurrentFolder)
            : asked.OutputFolder;
        asked = asked with { BaseUrl = parsed.GetValue(baseUrl) };
        var report = await Task.Run(() => SiteDiff.Run(asked, place, surroundings.Language, cancellation), cancellation)
            .ConfigureAwait(false);
        if (!report.HasPublished)
        {
            await surroundings.Error.WriteLineAsync(surroundings.Say("diff.no-site", ("place", place))).ConfigureAwait(false);
            return ExitCode.NotComparable;
        }

        if (options.Form(parsed) == ReportForm.Json)
        {
            DiffJson.Write(report, surroundings);
        }
        else
        {
            options.WriteProblems(parsed, report.Diagnostics);
            new DiffText(surroundings).Write(report);
        }

        return ExitCodeOf(report);
    }

    public static int ExitCodeOf(DiffReport report) =>
        report.Changes is not { } changes ? ExitCode.NotComparable : changes.IsEmpty ? ExitCode.Fine : ExitCode.Different;
}
