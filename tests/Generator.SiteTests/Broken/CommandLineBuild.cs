using System.Text.Json;
using Generator.Cli;
using Generator.Diagnostics;

namespace Generator.SiteTests.Broken;

/// <summary>What a whole run of the command line said, read from its report for programs.</summary>
internal sealed record CommandLineBuild(int ExitCode, IReadOnlyList<(string Code, SourceLocation Place, string Message)> Problems)
{
    /// <summary>Builds the folder's content and templates into the output folder.</summary>
    public static async Task<CommandLineBuild> RunAsync(string folder, string output)
    {
        using var text = new StringWriter();
        var application = new Application(new Surroundings
        {
            Output = text,
            Error = text,
            CurrentFolder = folder,
            Today = Repository.Today,
            Build = SiteBuild.Run,
        });
        var exitCode = await application.RunAsync(
            ["build", "--output", output, "--cache", Repository.Cache, "--format", "json"], TestContext.Current.CancellationToken);
        using var report = JsonDocument.Parse(text.ToString());
        var problems = report.RootElement.TryGetProperty("diagnostics", out var list)
            ? list.EnumerateArray().Select(Problem).ToArray()
            : throw new InvalidOperationException($"No report but: {text}");
        return new CommandLineBuild(exitCode, problems);
    }

    public override string ToString() =>
        $"exit {ExitCode}\n{string.Join('\n', Problems.Select(problem => $"{problem.Code} {problem.Place}: {problem.Message}"))}";

    private static (string Code, SourceLocation Place, string Message) Problem(JsonElement problem) => (
        problem.GetProperty("code").GetString()!,
        PlaceOf(problem.GetProperty("file").GetString()!, Number(problem, "line"), Number(problem, "column"), problem),
        problem.GetProperty("message").GetString()!);

    private static SourceLocation PlaceOf(string file, int? line, int? column, JsonElement problem) =>
        (Word(problem, "sheet"), Word(problem, "cell")) switch
        {
            ({ } sheet, { }) => SourceLocation.InSheet(file, sheet, line!.Value, column!.Value),
            (null, { }) => SourceLocation.InTable(file, line!.Value, column!.Value),
            var (sheet, _) => new SourceLocation(file, line, column, sheet),
        };

    private static int? Number(JsonElement problem, string name) => problem.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static string? Word(JsonElement problem, string name) => problem.TryGetProperty(name, out var value) ? value.GetString() : null;
}
