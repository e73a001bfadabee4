using Spectre.Console;

namespace Generator.Cli;

/// <summary>Makes consoles that write to a given writer and take nothing from the process around them.</summary>
internal static class Consoles
{
    // Wide enough that no message is broken: a terminal breaks lines itself, and a path stays in one piece for copying.
    private const int Unbroken = 100_000;

    /// <param name="writer">Where the text goes.</param>
    /// <param name="colors">Whether colours are written; without them the text is the same.</param>
    /// <param name="live">Whether lines are redrawn; the width is then the terminal's.</param>
    public static IAnsiConsole Create(TextWriter writer, bool colors, bool live = false)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors || live ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = live ? InteractionSupport.Yes : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput((writer as VisibleWriter)?.Inner ?? writer),
        });
        if (!live)
        {
            console.Profile.Width = Unbroken;
        }

        return console;
    }
}
