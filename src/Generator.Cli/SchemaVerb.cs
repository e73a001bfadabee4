using System.CommandLine;
using Generator.Authoring;

namespace Generator.Cli;

/// <summary>The verb “schema”: writes a JSON Schema for every kind of content file, by which editors complete and check.</summary>
internal sealed class SchemaVerb
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> content;
    private readonly Option<string?> templates;
    private readonly Option<string?> output;

    public SchemaVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        content = options.Folder("--content");
        templates = options.Folder("--templates");
        output = options.Folder("--output", "schema.output");
        Command = new Command("schema", surroundings.Say("verb.schema")) { content, templates, output };
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var folders = Folders.Find(surroundings, parsed.GetValue(content), parsed.GetValue(templates), output: null, cache: null);
        if (folders.Problem is { } problem)
        {
            await surroundings.Error.WriteLineAsync(problem).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        var answer = ContentDesk.Schemas(folders.Content, folders.Templates);
        if (!DeskRun.HasAnswer(surroundings, folders, answer))
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
