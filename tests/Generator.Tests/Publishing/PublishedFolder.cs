using System.Text;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>A folder of its own for one test, with small sites to publish into it and a way to look at everything it holds.</summary>
internal sealed class PublishedFolder : IDisposable
{
    private readonly DirectoryInfo workplace = Directory.CreateTempSubdirectory("generator-output-");

    public string Workplace => workplace.FullName;

    public string Site => Path.Combine(Workplace, "site");

    public static OutputTree Old { get; } = Tree(("index.html", "old"), ("zh/index.html", "旧"), ("zh/orphan.html", "gone soon"));

    public static OutputTree New { get; } = Tree(("index.html", "new"), ("zh/index.html", "新"), ("en/deep/er/page.html", "new page"));

    public static OutputTree Tree(params (string Path, string Text)[] files) =>
        new(files.Select(file => new OutputFile(new OutputPath(file.Path), Encoding.UTF8.GetBytes(file.Text))));

    public static SiteManifest ManifestOf(OutputTree tree) =>
        SiteManifest.Build(tree, [new SourceFile("content/site.yaml", Encoding.UTF8.GetBytes("a: 1"))], "1.2.3", "规划");

    public SitePublisher Publisher(
        bool force = false,
        Action<PublishStep>? observer = null,
        bool canExchange = true,
        string? folder = null,
        string? input = null,
        OthersFiles others = OthersFiles.Told) =>
        new(
            new PublishTarget(folder ?? Site, input is null ? [] : [input], force ? OthersFiles.Removed : others),
            observer,
            canExchange ? Exchange : (_, _) => false);

    public bool Publish(OutputTree tree, DiagnosticBag? bag = null, bool force = false, OthersFiles others = OthersFiles.Told) =>
        Publisher(force, others: others).Publish(tree, ManifestOf(tree), bag ?? new DiagnosticBag());

    public void Write(string path, string text)
    {
        var full = Path.Combine(Workplace, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Every file of the site's folder with its text, sorted; "(missing)" where there is no folder.</summary>
    public string Contents() => Directory.Exists(Site) ? Listing(Site) : "(missing)";

    /// <summary>What <see cref="Contents"/> says of this tree when it is published over the given dot-files.</summary>
    public static string Expected(OutputTree tree, params (string Path, string Text)[] dotFiles)
    {
        var files = tree.Files.Select(file => (Path: file.Path.Value, Text: Encoding.UTF8.GetString(file.Content.Span)))
            .Append((Path: SiteManifest.FileName, Text: Encoding.UTF8.GetString(ManifestOf(tree).ToBytes())))
            .Concat(dotFiles);
        return string.Join('\n', files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => $"{file.Path}={file.Text}"));
    }

    /// <summary>The names beside the site; a finished run leaves none.</summary>
    public IEnumerable<string> Leftovers() =>
        Directory.EnumerateFileSystemEntries(Workplace, ".*").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public void Dispose() => workplace.Delete(recursive: true);

    // Where the system cannot exchange folders, the test pretends that it can, so that the steps are the same everywhere.
    private static bool Exchange(string one, string other)
    {
        if (!FolderExchange.TryExchange(one, other))
        {
            Directory.Move(one, one + "-between");
            Directory.Move(other, one);
            Directory.Move(one + "-between", other);
        }

        return true;
    }

    private static string Listing(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => $"{file.Path}={file.Text}"));
}
