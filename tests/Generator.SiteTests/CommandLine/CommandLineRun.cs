using System.Collections.Immutable;
using Generator.Cli;
using Generator.Diagnostics;

namespace Generator.SiteTests.CommandLine;

/// <summary>
/// Runs the command line inside the test, in a small repository of its own, with a build that only returns what the test wants.
/// </summary>
internal sealed class CommandLineRun : IDisposable
{
    private readonly DirectoryInfo repository = Directory.CreateTempSubdirectory("generator-cli-");

    public CommandLineRun()
    {
        Directory.CreateDirectory(Path.Combine(Repository, "content", "data"));
        Directory.CreateDirectory(Path.Combine(Repository, "templates"));
        File.WriteAllText(Path.Combine(Repository, "content", "site.yaml"), "title: x");
        CurrentFolder = Repository;
        Build = (options, _, _) => Report(options);
    }

    public string Repository => repository.FullName;

    public string CurrentFolder { get; set; }

    public bool Colors { get; set; }

    public bool IsLive { get; set; }

    public ToolLanguage Language { get; set; }

    public DateOnly Today { get; set; } = new(2021, 3, 4);

    public BuildFunction Build { get; set; }

    /// <summary>What the command line asked of the build, or null when it did not come to that.</summary>
    public BuildOptions? Asked { get; private set; }

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public static BuildReport Report(BuildOptions options, params Diagnostic[] problems) => new(
        [.. problems],
        !problems.Any(problem => problem.Severity == Severity.Error || options.Strict),
        Pages: 312,
        Charts: 24,
        Files: 350,
        Bytes: 5_123_456,
        options.OutputFolder);

    public static Diagnostic Problem(
        Severity severity, SourceLocation location, string message = "“abc” is not a number.", string? hint = null) =>
        TemplateProblems.NoSuchFigure(location, message, hint ?? string.Empty) with
        {
            Code = new DiagnosticCode("D001"), Severity = severity,
        };

    public async Task<int> RunAsync(string arguments, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var application = new Application(new Surroundings
        {
            Output = output,
            Error = error,
            CurrentFolder = CurrentFolder,
            Language = Language,
            Today = Today,
            ColorsOutput = Colors,
            ColorsError = Colors,
            IsLive = IsLive,
            Build = (options, progress, token) =>
            {
                Asked = options;
                return Build(options, progress, token);
            },
        });
        var exitCode = await application.RunAsync(
            arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray(), cancellation);
        Output = output.ToString();
        Error = error.ToString();
        return exitCode;
    }

    public void Dispose() => repository.Delete(recursive: true);
}
