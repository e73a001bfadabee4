using System.CommandLine;
using Generator.Cli.Manual;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>The verb “manual”: prints the manual for staff.</summary>
internal sealed class ManualVerb
{
    public ManualVerb(Surroundings surroundings)
    {
        var tags = ToolLanguages.All.Select(language => language.Tag()).ToArray();
        var asked = new Argument<string?>("language")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = surroundings.Say("manual.language"),
        };
        asked.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !tags.Contains(token.Value, StringComparer.Ordinal))
            {
                result.AddError(surroundings.Say("usage.not-a-choice", ("text", token.Value), ("choices", tags)));
            }
        });
        Command = new Command("manual", surroundings.Say("verb.manual")) { asked };
        Command.SetAction(parsed =>
        {
            surroundings.Output.Write(StaffManual.Text(ToolLanguages.Find(parsed.GetValue(asked)) ?? surroundings.Language));
            return ExitCode.Fine;
        });
    }

    public Command Command { get; }
}
