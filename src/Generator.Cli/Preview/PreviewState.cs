using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Cli.Preview;

/// <summary>What there is to see at a moment: the last good site, and what stands in the way of a newer one.</summary>
/// <param name="Version">Another for each site that differs from the one before, also in the server's next run.</param>
/// <param name="Site">The last good site; null while there was none.</param>
/// <param name="Problems">Of the last build, when it failed.</param>
/// <param name="Failure">What happened to the tool or the machine instead of a build, in a sentence.</param>
internal sealed record PreviewState(
    string Version, IPreviewSource? Site, ImmutableArray<Diagnostic> Problems, string? Failure = null)
{
    public bool IsGood => Problems.IsEmpty && Failure is null;
}

/// <summary>Where the newest state hangs, for requests to read and for open pages to wait at.</summary>
internal sealed class PreviewBoard
{
    private TaskCompletionSource<PreviewState> next = New();

    private volatile Task<PreviewState> newest;

    public PreviewBoard() => newest = next.Task;

    /// <summary>The newest state; the first is waited for.</summary>
    public Task<PreviewState> Newest => newest;

    /// <summary>Only the loop that builds posts, one state after the other.</summary>
    public void Post(PreviewState state)
    {
        // In this order, so that who takes the next one to come sees this one as the newest, or waits for what is now set.
        var posted = next;
        newest = Task.FromResult(state);
        Volatile.Write(ref next, New());
        posted.SetResult(state);
    }

    /// <summary>The newest state as soon as it is another than <paramref name="seen"/>.</summary>
    public async Task<PreviewState> AfterAsync(PreviewState? seen, CancellationToken cancellation)
    {
        while (true)
        {
            // Taken before the look at the newest, so that a state posted in between is not waited for.
            var coming = Volatile.Read(ref next).Task;
            if (newest is { IsCompleted: true } there && await there.ConfigureAwait(false) is var state && state != seen)
            {
                return state;
            }

            await coming.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static TaskCompletionSource<PreviewState> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
