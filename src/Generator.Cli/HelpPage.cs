using System.CommandLine;
using System.CommandLine.Invocation;

namespace Generator.Cli;

/// <summary>The help of a verb, in the language of the tool: what it does, how it is written, and what may be added.</summary>
internal sealed class HelpPage(Surroundings surroundings) : SynchronousCommandLineAction
{
    private const int Indent = 2;
    private const int Gap = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var recursive = Ancestors(command).SelectMany(parent => parent.Options).Where(option => option.Recursive);
        surroundings.Output.WriteLine(command.Description);
        surroundings.Output.WriteLine();
        surroundings.Output.WriteLine(surroundings.Say("help.usage", ("usage", Usage(command))));
        Write("help.verbs", [.. command.Subcommands.Select(verb => (Usage(verb, inFull: false), verb.Description))]);
        Write("help.arguments", [.. command.Arguments.Select(argument => ($"<{argument.Name}>", argument.Description))]);
        Write("help.options", [.. command.Options.Concat(recursive).Where(option => !option.Hidden).Select(Line)]);
        return ExitCode.Fine;
    }

    private static IEnumerable<Command> Ancestors(Command command)
    {
        for (var parent = command.Parents.OfType<Command>().FirstOrDefault();
            parent is not null;
            parent = parent.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return parent;
        }
    }

    private string Usage(Command command, bool inFull = true)
    {
        var names = inFull ? Ancestors(command).Reverse().Select(NameOf).Append(NameOf(command)) : [NameOf(command)];
        var arguments = command.Arguments.Select(argument =>
            argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : $"<{argument.Name}>");
        var verb = command.Subcommands.Count > 0 && inFull ? [surroundings.Say("help.verb")] : Enumerable.Empty<string>();
        var options = inFull && command.Options.Count > 0 ? [surroundings.Say("help.some-options")] : Enumerable.Empty<string>();
        return string.Join(' ', names.Concat(verb).Concat(arguments).Concat(options));
    }

    private static string NameOf(Command command) => command is RootCommand ? "generator" : command.Name;

    private (string Name, string? Text) Line(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Order(StringComparer.Ordinal));
        var text = option switch
        {
            System.CommandLine.Help.HelpOption => surroundings.Say("option.help"),
            VersionOption => surroundings.Say("option.version"),
            _ => option.Description,
        };
        return (option.HelpName is { } value ? $"{names} <{value}>" : names, text);
    }

    private void Write(string heading, List<(string Name, string? Text)> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        surroundings.Output.WriteLine();
        surroundings.Output.WriteLine(surroundings.Say(heading));
        var width = lines.Max(line => line.Name.Length) + Gap;
        foreach (var (name, text) in lines)
        {
            surroundings.Output.WriteLine($"{new string(' ', Indent)}{name.PadRight(width)}{text}".TrimEnd());
        }
    }
}
