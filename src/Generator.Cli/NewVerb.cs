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
        Command = new Command("new", surroundings.Say("verb.new")) { Year() };
    }

    public Command Command { get; }

    private Command Year()
    {
        var year = options.Number("year", "new.year.year");
        var format = options.Choice("--format", (Workbook, Workbook), ("csv", "csv"));
        format.Description = surroundings.Say("new.year.format");
        var release = options.Date("--release");
        return Verb(
            "year",
            [year, format, release],
            (parsed, folders) => ContentDesk.NewYear(
                folders.Content,
                folders.Templates,
                parsed.GetValue(year),
                surroundings.Language,
                parsed.GetValue(format) == Workbook,
                parsed.GetValue(release)));
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
        command.SetAction((parsed, _) => Task.FromResult(
            desk.Folders(parsed) is { } folders ? desk.Write(ask(parsed, folders), folders.Content) : ExitCode.WrongUsage));
        return command;
    }
}
