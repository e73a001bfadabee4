using System.CommandLine;
using System.CommandLine.Invocation;

namespace Generator.Cli;

/// <summary>One run of the command line: reads the arguments, does what the verb says, and turns every outcome into an exit code.</summary>
internal sealed class Application(Surroundings surroundings)
{
    // A response file ("@file") would make a folder whose name begins with "@" unusable.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var parsed = Commands.Create(surroundings).Parse(arguments, Parsing);
        var invocation = new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            // A site that is just being swapped is finished rather than left to the repair of the next run.
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
        };
        if (parsed.Action is ParseErrorAction usage)
        {
            usage.ShowHelp = false;
            // The library writes guesses at the meant word to standard output, where a script would take them for a result.
            invocation.Output = surroundings.Error;
            parsed.Invoke(invocation);
            return WrongUsage(parsed.CommandResult.Command);
        }

        try
        {
            return await parsed.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await surroundings.Error.WriteLineAsync("Stopped. The site is as it was before.").ConfigureAwait(false);
            return ExitCode.Cancelled;
        }
        catch (Exception failure)
        {
            await surroundings.Error.WriteLineAsync(Wording.Failure(failure)).ConfigureAwait(false);
            return ExitCode.Failure;
        }
    }

    private int WrongUsage(Command command)
    {
        var verb = command is RootCommand ? string.Empty : $" {command.Name}";
        surroundings.Error.WriteLine($"“generator{verb} --help” shows how it is used.");
        return ExitCode.WrongUsage;
    }
}
