using System.CommandLine;
using Generator.Authoring;

namespace Generator.Cli;

/// <summary>
/// What the verbs for the people who write content have in common: their folders, telling what stands in the way, and writing what the
/// desk proposes, all of it or nothing.
/// </summary>
internal sealed class DeskRun
{
    /// <summary>So many files are told by their names; of more, how many there are.</summary>
    private const int MostNames = 12;

    private readonly Surroundings surroundings;
    private readonly Option<string?> content;
    private readonly Option<string?> templates;

    public DeskRun(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        content = options.Folder("--content");
        templates = options.Folder("--templates");
    }

    public void AddTo(Command command)
    {
        command.Options.Add(content);
        command.Options.Add(templates);
    }

    /// <summary>The folders; or null, after saying so, where one is missing.</summary>
    public Folders? Folders(ParseResult parsed)
    {
        var folders = Cli.Folders.Find(surroundings, parsed.GetValue(content), parsed.GetValue(templates), output: null, cache: null);
        if (folders.Problem is not { } problem)
        {
            return folders;
        }

        surroundings.Error.WriteLine(problem);
        return null;
    }

    /// <summary>True when there is an answer; otherwise why there is none has been written.</summary>
    public bool HasAnswer(DeskAnswer answer)
    {
        if (answer.Refusal is { } refusal)
        {
            surroundings.Error.WriteLine(refusal);
        }

        new HumanReport(surroundings).WriteProblems(answer.Problems);
        return answer.Problems.IsEmpty && answer.Refusal is null;
    }

    /// <summary>Writes the files that the desk proposes below their folders, all or none, and prints what it has to say.</summary>
    public int Write(DeskAnswer answer, string content, string? templates)
    {
        if (!HasAnswer(answer))
        {
            return answer.Refusal is null ? ExitCode.ProblemsInContent : ExitCode.WrongUsage;
        }

        if (answer.Files.FirstOrDefault(file => StaffFiles.IsObstacle(FolderOf(file), file)) is { } obstacle)
        {
            surroundings.Error.WriteLine(surroundings.Say("new.is-there", ("file", Shown(obstacle))));
            return ExitCode.WrongUsage;
        }

        StaffFiles.WriteAll(answer.Files.Select(file => (FolderOf(file), file)));
        if (answer.Files.Length > MostNames && answer.Files.All(file => file is { IsAddition: false, IsTemplate: false }))
        {
            var folder = Cli.Folders.Shown(content, surroundings.CurrentFolder);
            var files = Wording.Count(answer.Files.Length, "file", surroundings);
            surroundings.Output.WriteLine(surroundings.Say("new.written-many", ("files", files), ("folder", folder)));
        }
        else
        {
            foreach (var file in answer.Files)
            {
                surroundings.Output.WriteLine(surroundings.Say(file.IsAddition ? "new.added-to" : "new.written", ("file", Shown(file))));
            }
        }

        if (answer.Text.Length > 0)
        {
            surroundings.Output.WriteLine(answer.Text);
        }

        return ExitCode.Fine;

        string FolderOf(DeskFile file) => file.IsTemplate ? templates! : content;

        string Shown(DeskFile file) => Cli.Folders.Shown(FolderOf(file), surroundings.CurrentFolder) + file.Path;
    }
}
