using System.CommandLine;
using Generator.Authoring;

namespace Generator.Cli;

/// <summary>The verb “new”: files to begin with, ready to fill in. What is there already is never touched.</summary>
internal sealed class NewVerb
{
    private const string Workbook = "xlsx";

    private readonly Surroundings surroundings;
    private readonly Options options;

    public NewVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        options = new Options(surroundings);
        Command = new Command("new", surroundings.Say("verb.new")) { Year(), Indicator(), Goal(), Source(), Language(), Plan() };
    }

    public Command Command { get; }

    private Command Year()
    {
        var year = options.Text("year", "new.year.year");
        var format = options.Choice("--format", (Workbook, Workbook), ("csv", "csv"));
        format.Description = surroundings.Say("new.year.format");
        var release = options.Date("--release");
        return Verb(
            "year",
            [year, format, release],
            (parsed, folders) => ContentDesk.NewYear(
                folders.Content,
                folders.Templates,
                parsed.GetValue(year)!,
                surroundings.Language,
                parsed.GetValue(format) == Workbook,
                parsed.GetValue(release)));
    }

    private Command Indicator()
    {
        var name = options.Text("name", "new.name");
        return Verb("indicator", [name], (parsed, folders) =>
            ContentDesk.NewIndicator(folders.Content, folders.Templates, parsed.GetValue(name)!, surroundings.Language));
    }

    private Command Goal()
    {
        var name = options.Text("name", "new.name");
        var section = options.Text("section", "new.section");
        return Verb("goal", [name, section], (parsed, folders) => ContentDesk.NewGoal(
            folders.Content, folders.Templates, parsed.GetValue(name)!, parsed.GetValue(section)!, surroundings.Language));
    }

    private Command Source()
    {
        var name = options.Text("name", "new.name");
        return Verb("source", [name], (parsed, folders) =>
            ContentDesk.NewSource(folders.Content, folders.Templates, parsed.GetValue(name)!, surroundings.Language));
    }

    private Command Language()
    {
        var tag = options.Text("tag", "new.tag");
        var from = new Option<string?>("--from") { HelpName = "TAG", Description = surroundings.Say("new.from") };
        return Verb("language", [tag, from], (parsed, folders) => ContentDesk.NewLanguage(
            folders.Content, folders.Templates, parsed.GetValue(tag)!, parsed.GetValue(from), surroundings.Language));
    }

    /// <summary>A plan of its own, which needs no content around it.</summary>
    private Command Plan()
    {
        var folder = options.Text("folder", "new.folder");
        var command = new Command("plan", surroundings.Say("verb.new.plan")) { folder };
        command.SetAction((parsed, _) =>
        {
            var target = Path.GetFullPath(parsed.GetValue(folder)!, surroundings.CurrentFolder);
            var answer = ContentDesk.NewPlan(surroundings.Language);
            return Task.FromResult(new DeskRun(surroundings).Write(answer, target, templates: null));
        });
        return command;
    }

    private Command Verb(string name, Symbol[] symbols, Func<ParseResult, Folders, DeskAnswer> ask)
    {
        var desk = new DeskRun(surroundings);
        var command = new Command(name, surroundings.Say($"verb.new.{name}"));
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        desk.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => desk.Folders(parsed) is { } folders
                ? desk.Write(ask(parsed, folders), folders.Content, folders.Templates)
                : ExitCode.WrongUsage,
            cancellation));
        return command;
    }
}
