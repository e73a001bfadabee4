using Spectre.Console;

namespace Generator.Cli;

/// <summary>Says which stage a build is in: on a terminal in one line that is redrawn, elsewhere in a line a stage.</summary>
internal static class ProgressDisplay
{
    public static async Task<BuildReport> ShowAsync(Surroundings surroundings, bool quiet, Func<Action<BuildStep>?, BuildReport> build)
    {
        if (quiet)
        {
            return await Task.Run(() => build(null)).ConfigureAwait(false);
        }

        if (!surroundings.IsLive)
        {
            // Stages may be announced from several threads.
            var lines = TextWriter.Synchronized(surroundings.Output);
            return await Task.Run(() => build(step => lines.WriteLine(Name(step)))).ConfigureAwait(false);
        }

        var console = Consoles.Create(surroundings.Output, surroundings.ColorsOutput, live: true);
        return await console.Status()
            .StartAsync(
                surroundings.Say("step.starting"),
                status => Task.Run(() => build(step => status.Status(Markup.Escape(Name(step))))))
            .ConfigureAwait(false);

        string Name(BuildStep step) => surroundings.Say(step switch
        {
            BuildStep.Reading => "step.reading",
            BuildStep.Checking => "step.checking",
            BuildStep.Judging => "step.judging",
            BuildStep.DrawingAndWriting => "step.drawing-and-writing",
            BuildStep.DrawingPictures => "step.drawing-pictures",
            _ => "step.publishing",
        });
    }
}
