using System.CommandLine;
using Generator.Authoring;

namespace Generator.Cli;

/// <summary>The verb “list”: everything that may be written in a kind of cell of a dataset, and the codes of problems.</summary>
internal sealed class ListVerb
{
    private readonly Surroundings surroundings;
    private readonly Argument<string> topic;
    private readonly DeskRun desk;
    private readonly Option<bool> json;

    public ListVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        topic = options.Words("what", "list.what", ContentDesk.Topics);
        desk = new DeskRun(surroundings);
        json = options.Flag("--json");
        Command = new Command("list", surroundings.Say("verb.list")) { topic, json };
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

        var answer = ContentDesk.List(
            folders.Content, folders.Templates, parsed.GetValue(topic)!, surroundings.Language, parsed.GetValue(json));
        if (!desk.HasAnswer(answer))
        {
            return ExitCode.ProblemsInContent;
        }

        await surroundings.Output.WriteLineAsync(answer.Text).ConfigureAwait(false);
        return ExitCode.Fine;
    }
}
