using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// An input folder and the only reader of files. Its paths are relative, with forward slashes, in ordinal order, so that they are
/// the same on every machine. Left out are dot-files, what editors leave behind, and links to folders, which could form loops.
/// </summary>
internal sealed class SourceTree
{
    /// <summary>What the folder of the templates is called in diagnostics and manifests.</summary>
    public const string Templates = "templates";

    /// <summary>What the folder of a theme is called there.</summary>
    public const string Theme = "theme";

    /// <summary>The largest file that is read, in bytes: the plan's datasets have some kilobytes, a mistake may have gigabytes.</summary>
    public const long LargestFile = 50_000_000;

    private static readonly EnumerationOptions Everything =
        new() { AttributesToSkip = FileAttributes.None, ReturnSpecialDirectories = false };

    private readonly string folder;
    private readonly string name;

    private SourceTree(string folder, string name, ImmutableArray<string> paths)
    {
        this.folder = folder;
        this.name = name;
        Paths = paths;
    }

    public ImmutableArray<string> Paths { get; }

    public string Name => name;

    /// <summary>Lists <paramref name="folder"/>, called <paramref name="name"/> in diagnostics; null when it does not exist.</summary>
    public static SourceTree? Open(string folder, string name, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(LoadingProblems.FolderMissing(name, folder));
            return null;
        }

        var paths = new List<string>();
        var problems = new List<Diagnostic>();
        var waiting = new Stack<(DirectoryInfo Folder, string Prefix)>([(new DirectoryInfo(folder), string.Empty)]);
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in List(next.Folder, $"{name}/{next.Prefix}".TrimEnd('/'), problems))
            {
                var path = next.Prefix + entry.Name;
                if (entry is FileInfo)
                {
                    paths.Add(path);
                }
                else if (entry.LinkTarget is not null)
                {
                    problems.Add(LoadingProblems.LinkToFolder($"{name}/{path}"));
                }
                else
                {
                    waiting.Push(((DirectoryInfo)entry, path + "/"));
                }
            }
        }

        diagnostics.AddRange(problems.OrderBy(problem => problem.Location.File, StringComparer.Ordinal));
        return new SourceTree(folder, name, [.. paths.Order(StringComparer.Ordinal)]);
    }

    /// <summary>Reads the file at <paramref name="path"/>, one of <see cref="Paths"/>; null after a diagnostic when that fails.</summary>
    public SourceFile? Read(string path, DiagnosticBag diagnostics)
    {
        var shown = $"{name}/{path}";
        if (path.Any(character => character == '\\' || char.IsControl(character)))
        {
            diagnostics.Add(LoadingProblems.UnusableName(shown));
            return null;
        }

        var full = Path.Combine(folder, path);
        try
        {
            var length = new FileInfo(full).Length;
            if (length <= LargestFile)
            {
                return new SourceFile(shown, File.ReadAllBytes(full));
            }

            diagnostics.Add(LoadingProblems.TooLarge(shown, length, LargestFile));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(LoadingProblems.Unreadable(shown));
        }

        return null;
    }

    private static List<FileSystemInfo> List(DirectoryInfo folder, string shown, List<Diagnostic> problems)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", Everything).Where(entry => !IsLeftOver(entry.Name))];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(LoadingProblems.Unreadable(shown));
            return [];
        }
    }

    private static bool IsLeftOver(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.Ordinal)
        || name is "Thumbs.db" or "desktop.ini";
}
