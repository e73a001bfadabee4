using System.Globalization;
using Generator.Model;

namespace Generator.SiteTests;

/// <summary>The folders of the repository in which the tests were built, and builds of them.</summary>
internal static class Repository
{
    /// <summary>A day on which every release of the content is out.</summary>
    public static readonly DateOnly Today = new(2026, 12, 1);

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Content => Path.Combine(Root, "content");

    public static string Templates => Path.Combine(Root, "templates");

    /// <summary>
    /// The tests' builds draw the charts' pictures once for all. A library built anew has a folder of its own, so that no test sees what
    /// an earlier one drew.
    /// </summary>
    public static string Cache { get; } =
        Path.Combine(AppContext.BaseDirectory, "cache", typeof(SiteBuild).Module.ModuleVersionId.ToString());

    public static BuildOptions Options(
        string output, string? content = null, string? templates = null, DateOnly? asOf = null, string? cache = null) =>
        new(
            content ?? Content,
            templates ?? Templates,
            output,
            cache ?? Cache,
            BaseUrl: null,
            asOf ?? Today,
            Strict: false,
            Force: false,
            PublishSite: true);

    /// <summary>Builds a site that has to succeed; otherwise the test fails with the problems.</summary>
    public static BuildReport Build(BuildOptions options)
    {
        var report = SiteBuild.Run(options, progress: null, CancellationToken.None);
        Assert.True(
            report.Succeeded, string.Join(
                '\n', report.Diagnostics.Select(problem => $"{problem.Location}: {problem.Code} {problem.Message}")));
        return report;
    }

    /// <summary>
    /// Copies content and templates into a folder, for tests that change them. The lock stays behind: no change there is one of what was
    /// published.
    /// </summary>
    public static void CopyTo(string folder)
    {
        Copy(Content, Path.Combine(folder, "content"));
        File.Delete(Path.Combine(folder, "content", ContentAcceptance.LockFile));
        Copy(Templates, Path.Combine(folder, "templates"));
    }

    /// <summary>Every file below a folder with a digest of its bytes, sorted; one line a file.</summary>
    public static string Digest(string folder) => string.Join('\n', Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(
            file =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {ContentHash.Of(File.ReadAllBytes(file))}"))
        .Order(StringComparer.Ordinal));

    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string Find(string start)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "content", "site.yaml")) && Directory.Exists(Path.Combine(folder, "templates")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No folder with content and templates lies above {start}.");
    }
}
