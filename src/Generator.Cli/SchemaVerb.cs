using System.CommandLine;
using Generator.Authoring;

namespace Generator.Cli;

/// <summary>The verb “schema”: writes a JSON Schema for every kind of content file, by which editors complete and check.</summary>
internal sealed class SchemaVerb
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> content = new("--content")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The content folder. Default: “content” of the repository around the current folder.",
    };
    private readonly Option<string?> templates = new("--templates")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = "The template folder. Default: “templates” beside it.",
    };
    private readonly Option<string?> output = new("--output")
    {
        HelpName = "DIR",
        CustomParser = OptionReaders.Folder,
        Description = $"The folder of the schemas. Default: “{ContentDesk.SchemaFolder}” in the content folder.",
    };

    public SchemaVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        Command = new Command("schema", "Writes a JSON Schema for every kind of content file, for editors that complete and check.")
        {
            content, templates, output,
        };
        Command.SetAction(RunAsync);
    }

    public Command Command { get; }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var current = surroundings.CurrentFolder;
        var folders = Folders.Find(current, parsed.GetValue(content), parsed.GetValue(templates), output: null, cache: null);
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
            ? Path.GetFullPath(named, current)
            : Path.Combine(folders.Content, ContentDesk.SchemaFolder);
        var changed = answer.Files.Count(file => StaffFiles.Replace(folder, file.Path, file.Content));
        await surroundings.Output.WriteLineAsync(
            $"{Wording.Count(answer.Files.Length, "schema")} in {Folders.Shown(folder, current)}, {changed} of them changed.")
            .ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
