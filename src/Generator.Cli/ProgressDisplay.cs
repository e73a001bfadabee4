using Spectre.Console;

namespace Generator.Cli;

/// <summary>Says which stage a build is in: on a terminal in one line that is redrawn, elsewhere in a line a stage.</summary>
internal static class ProgressDisplay
{
    public static async Task<BuildReport> ShowAsync(Surroundings surroundings, bool quiet, Func<Action<string>?, BuildReport> build)
    {
        if (quiet)
        {
            return await Task.Run(() => build(null)).ConfigureAwait(false);
        }

        if (!surroundings.IsLive)
        {
            // Stages may be announced from several threads.
            var lines = TextWriter.Synchronized(surroundings.Output);
            return await Task.Run(() => build(lines.WriteLine)).ConfigureAwait(false);
        }

        var console = Consoles.Create(surroundings.Output, surroundings.ColorsOutput, live: true);
        return await console.Status()
            .StartAsync("Starting", status => Task.Run(() => build(stage => status.Status(Markup.Escape(stage)))))
            .ConfigureAwait(false);
    }
}
