using System.Diagnostics;
using System.Globalization;

namespace Generator.Cli.Preview;

/// <summary>
/// Builds at the start and after every change of the inputs, in memory: nothing has to be tidied away when the run ends, however it ends.
/// What an earlier build left is the warm process itself and the kept pictures.
/// </summary>
internal sealed class PreviewLoop(
    Surroundings surroundings, ServeWords words, BuildOptions options, PreviewBoard board, bool verbose)
{
    private readonly HumanReport report = new(surroundings);

    /// <summary>Tells this run from the next one on the same port, whose sites pages must not take for the ones they have.</summary>
    private readonly string run = string.Create(
        CultureInfo.InvariantCulture, $"{Environment.ProcessId:x}{Stopwatch.GetTimestamp():x}");

    private int sites;

    /// <summary>Runs until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var watch = new InputWatch(
            [.. new[] { options.ContentFolder, options.TemplateFolder, options.ThemeFolder }.OfType<string>()]);
        var state = new PreviewState(run, Site: null, []);
        while (true)
        {
            var stamp = watch.Stamp();
            state = await Task.Run(() => Build(state, cancellation), cancellation).ConfigureAwait(false);
            board.Post(state);
            await watch.ChangeAsync(stamp, cancellation).ConfigureAwait(false);
        }
    }

    private PreviewState Build(PreviewState before, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            var built = surroundings.Build(options, null, cancellation);
            report.WriteProblems(built.Diagnostics);
            if (PreviewSite.Of(built, options) is not { } site)
            {
                var failed = before with { Problems = built.Diagnostics, Failure = null };
                surroundings.Error.WriteLine(words.NotBuilt(failed));
                return failed;
            }

            var newer = Newer(before, site, clock.Elapsed);
            if (before.Site is null)
            {
                ReportNotes.WriteWithheld(built, surroundings);
            }

            return newer;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            report.Write(failure, verbose);
            return before with { Problems = [], Failure = Wording.Failure(failure, surroundings) };
        }
    }

    /// <summary>A site that is the same as the one before leaves pages as they are.</summary>
    private PreviewState Newer(PreviewState before, PreviewSite site, TimeSpan time)
    {
        if (before.Site is not BuiltSource { Site: var old })
        {
            surroundings.Output.WriteLine(words.Built(site.Pages, time));
        }
        else
        {
            var changed = site.ChangesSince(old);
            surroundings.Output.WriteLine(words.BuiltAgain(changed, time));
            if (changed == 0)
            {
                return before with { Problems = [], Failure = null };
            }
        }

        sites++;
        return new(string.Create(CultureInfo.InvariantCulture, $"{run}-{sites}"), new BuiltSource(site), []);
    }
}
