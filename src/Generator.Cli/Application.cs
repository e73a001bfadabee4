using System.CommandLine;
using System.CommandLine.Invocation;

namespace Generator.Cli;

/// <summary>One run of the command line: reads the arguments, does what the verb says, and turns every outcome into an exit code.</summary>
internal sealed class Application(Surroundings machine)
{
    // A response file ("@file") would make a folder whose name begins with "@" unusable.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var surroundings = machine with
        {
            Language = LanguageChoice.Of(arguments) ?? machine.Language,
            Output = VisibleWriter.Of(machine.Output),
            Error = VisibleWriter.Of(machine.Error),
        };
        if (surroundings.CurrentFolder.Length == 0)
        {
            await surroundings.Error.WriteLineAsync(surroundings.Say("folders.current-gone")).ConfigureAwait(false);
            return ExitCode.WrongUsage;
        }

        var parsed = Commands.Create(surroundings).Parse(arguments, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return UsageFaults.Tell(parsed, surroundings);
        }

        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            // A site that is just being swapped is finished rather than left to the repair of the next run.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync(surroundings.Say("stopped")).ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception failure)
        {
            await surroundings.Error.WriteLineAsync(Wording.Failure(failure, surroundings)).ConfigureAwait(false);
            if (parsed.GetValue<bool>(Options.VerboseName))
            {
                await surroundings.Error.WriteLineAsync(failure.ToString()).ConfigureAwait(false);
            }

            return ExitCode.Failure;
        }
    }
}
