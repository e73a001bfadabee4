using Generator.Authoring;
using Generator.Gallery;
using Generator.Model;
using Generator.Tests.Loading;

namespace Generator.Tests.Authoring;

/// <summary>A copy of a plan to which answers of the desk are written and which is then built, warnings counted as errors.</summary>
internal sealed class DeskFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="plan">The content folder to copy, below the repository; null for none.</param>
    public DeskFolder(string? plan)
    {
        var source = plan is null ? null : Path.Combine(RepositoryFolder.Path, plan);
        foreach (var file in source is null ? [] : Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            folder.With("content/" + Path.GetRelativePath(source!, file), File.ReadAllBytes(file));
        }
    }

    /// <summary>The minimal plan of the specs.</summary>
    public static DeskFolder Small() => new("tests/Generator.Specs/plan/content");

    public static string Templates { get; } = Path.Combine(RepositoryFolder.Path, "templates");

    public string Content => folder["content"];

    private BuildOptions Options => new(
        Content,
        Templates,
        folder["site"],
        folder["cache"],
        BaseUrl: null,
        new DateOnly(2030, 1, 1),
        Strict: false,
        Force: false,
        PublishSite: true);

    public string PathOf(string path) => folder["content/" + path];

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Change(string path, string text, string other)
    {
        Assert.Contains(text, Read(path), StringComparison.Ordinal);
        Write(path, Read(path).Replace(text, other, StringComparison.Ordinal));
    }

    public void Write(string path, string text) => folder.With("content/" + path, text);

    public void Write(string path, byte[] content) => folder.With("content/" + path, content);

    /// <summary>Writes what the desk proposes, as the command line does.</summary>
    public void Write(DeskAnswer answer)
    {
        Assert.Null(answer.Refusal);
        Assert.Empty(answer.Problems);
        foreach (var file in answer.Files)
        {
            var before = file.IsAddition ? File.ReadAllBytes(PathOf(file.Path)) : [];
            Assert.True(file.IsAddition || !File.Exists(PathOf(file.Path)), $"{file.Path} would be overwritten.");
            Write(file.Path, file.IsAddition ? StaffLines.Joined(before, file.Content.Span, file.BeforeLine) : file.Content.ToArray());
        }
    }

    /// <summary>The problems of a check, as text.</summary>
    public string[] Problems() =>
        [.. Checked().Diagnostics.Select(problem => $"{problem.Code} {problem.Location}: {problem.Message}")];

    /// <summary>The plan, which must be without a problem. Its figures are made up; nobody asks whether they are plausible.</summary>
    public Plan Plan()
    {
        var report = Checked();
        Assert.DoesNotContain(report.Diagnostics, problem => problem.Code.Value is not ['D', '1', '1' or '2', _]);
        return report.Made.Plan!;
    }

    /// <summary>What a check comes to, which may be made to fail at the beginning of a step.</summary>
    public BuildReport Checked(Action<BuildStep>? progress = null) => SiteBuild.Run(
        Options with { Strict = true, PublishSite = false },
        progress,
        TestContext.Current.CancellationToken);

    /// <summary>Builds the plan into a folder beside it.</summary>
    public BuildReport Built(Func<BuildOptions, BuildOptions>? changed = null) =>
        SiteBuild.Run(changed?.Invoke(Options) ?? Options, progress: null, TestContext.Current.CancellationToken);

    /// <summary>Of all files of the site but its manifest.</summary>
    public long PublishedBytes() => new DirectoryInfo(folder["site"]).EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => file.Name != "manifest.json" || file.Directory!.Name != "site")
        .Sum(file => file.Length);

    public void Dispose() => folder.Dispose();
}
