using System.CommandLine;
using Generator.Authoring;

namespace Generator.Cli;

/// <summary>The verb “schema”: writes a JSON Schema for every kind of content file, by which editors complete and check.</summary>
internal sealed class SchemaVerb
{
    private readonly Surroundings surroundings;
    private readonly DeskRun desk;
    private readonly Option<string?> output;

    public SchemaVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        desk = new DeskRun(surroundings);
        output = options.Folder("--output", "schema.output");
        Command = new Command("schema", surroundings.Say("verb.schema")) { output };
        desk.AddTo(Command);
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (desk.Folders(parsed) is not { } folders)
        {
            return ExitCode.WrongUsage;
        }

        var answer = ContentDesk.Schemas(folders.Content, folders.Templates);
        if (!desk.HasAnswer(answer))
        {
            return ExitCode.ProblemsInContent;
        }

        var folder = parsed.GetValue(output) is { } named
            ? Path.GetFullPath(named, surroundings.CurrentFolder)
            : Path.Combine(folders.Content, ContentDesk.SchemaFolder);
        var current = surroundings.CurrentFolder;
        var changed = answer.Files.Count(file => StaffFiles.Replace(folder, file.Path, file.Content));
        await surroundings.Output.WriteLineAsync(
            surroundings.Say(
                "schema.written", ("schemas", Wording.Count(answer.Files.Length, "schema", surroundings)),
                ("folder", Folders.Shown(folder, current)), ("changed", changed)))
            .ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
