using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>Everything outside the process that a run depends on; the only place where clock, terminal and environment are read.</summary>
internal sealed record Surroundings
{
    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>The folder in which the run was started; empty when it is gone.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>Today's date in UTC, the date of a build that is not given another.</summary>
    public required DateOnly Today { get; init; }

    public required BuildFunction Build { get; init; }

    /// <summary>In which language the tool speaks.</summary>
    public ToolLanguage Language { get; init; }

    /// <summary>Whether lines on standard output may be redrawn: a terminal with a person before it.</summary>
    public bool IsLive { get; init; }

    public bool ColorsOutput { get; init; }

    public bool ColorsError { get; init; }

    private static readonly Lazy<MessageCatalogue> Texts = new(() => MessageCatalogue.Of(typeof(Surroundings).Assembly));

    /// <summary>A text of the command line's catalogue in the language of the tool.</summary>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Texts.Value.Text(key, Language, arguments);

    public static Surroundings OfProcess()
    {
        // https://no-color.org: set and not empty means no colour, whatever its value.
        var capable = Environment.GetEnvironmentVariable("TERM") != "dumb";
        var colors = capable && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Surroundings
        {
            Output = Console.Out,
            Error = Console.Error,
            CurrentFolder = CurrentFolderOrNone(),
            Today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime),
            Build = SiteBuild.Run,
            Language = LanguageChoice.OfMachine(),
            IsLive = capable && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
            ColorsOutput = colors && !Console.IsOutputRedirected,
            ColorsError = colors && !Console.IsErrorRedirected,
        };
    }

    private static string CurrentFolderOrNone()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}
