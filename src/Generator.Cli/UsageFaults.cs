using System.CommandLine;
using System.CommandLine.Parsing;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// Says what is wrong with the arguments, in the language of the tool: the parser's own sentences are in one language only. All of it goes
/// to standard error, where no script takes it for a result.
/// </summary>
internal static class UsageFaults
{
    public static int Tell(ParseResult parsed, Surroundings surroundings)
    {
        var command = parsed.CommandResult.Command;
        foreach (var fault in Faults(parsed, command, surroundings).Distinct(StringComparer.Ordinal))
        {
            surroundings.Error.WriteLine(fault);
        }

        var verb = string.Concat(Verbs(command).Reverse().Select(name => $" {name}"));
        surroundings.Error.WriteLine(surroundings.Say("usage.more", ("verb", verb)));
        return ExitCode.WrongUsage;
    }

    /// <summary>The command and those above it, without the root.</summary>
    private static IEnumerable<string> Verbs(Command command)
    {
        for (var verb = command; verb is not null and not RootCommand; verb = verb.Parents.OfType<Command>().FirstOrDefault())
        {
            yield return verb.Name;
        }
    }

    private static IEnumerable<string> Faults(ParseResult parsed, Command command, Surroundings surroundings)
    {
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return parsed.UnmatchedTokens.Select(word => Unknown(word, command, surroundings));
        }

        return command is RootCommand && parsed.Errors.All(error => error.SymbolResult is CommandResult)
            ? [surroundings.Say("usage.no-verb")]
            : parsed.Errors.Select(error => Of(error, surroundings));
    }

    private static string Unknown(string word, Command command, Surroundings surroundings)
    {
        var known = word.StartsWith('-') ? command.Options.Select(option => option.Name) : command.Subcommands.Select(verb => verb.Name);
        return NearestName.Find(word, known) is { } nearest
            ? surroundings.Say("usage.unknown-word-nearest", ("word", word), ("nearest", nearest))
            : surroundings.Say("usage.unknown-word", ("word", word));
    }

    /// <summary>What readers of values found wrong is told in their own words.</summary>
    private static string Of(ParseError error, Surroundings surroundings) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => surroundings.Say("usage.value-missing", ("option", option.Option.Name)),
        OptionResult { Tokens.Count: > 1 } option => surroundings.Say("usage.given-twice", ("option", option.Option.Name)),
        ArgumentResult { Tokens.Count: 0, Argument.Name: { } name } => surroundings.Say("usage.argument-missing", ("argument", name)),
        CommandResult { Command: { Subcommands: { Count: > 0 } parts } verb } => surroundings.Say(
            "usage.no-part", ("verb", verb.Name), ("first", parts[0].Name), ("verbs", parts.Select(part => part.Name))),
        _ => error.Message,
    };
}
