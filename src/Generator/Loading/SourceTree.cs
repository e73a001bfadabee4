using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// An input folder and the only reader of files. Its paths are relative, with forward slashes, in ordinal order, so that they are
/// the same on every machine. Left out are dot-files, what editors leave behind, and links to folders, which could form loops.
/// Only files are read that lie in the folder themselves, so that nothing else of the machine can end up on a site.
/// </summary>
internal sealed class SourceTree
{
    /// <summary>What the folder of the templates is called in diagnostics and manifests.</summary>
    public const string Templates = "templates";

    /// <summary>What the folder of a theme is called there.</summary>
    public const string Theme = "theme";

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

    /// <summary>
    /// Whether the folder is of a size that can be read, by what the disk says of it, before anything is; a diagnostic where it is not.
    /// </summary>
    public bool IsBounded(DiagnosticBag diagnostics, int mostFiles = InputLimits.MostFiles)
    {
        if (Paths.Length > mostFiles)
        {
            diagnostics.Add(LimitProblems.TooManyFiles(name, Paths.Length, mostFiles));
            return false;
        }

        var total = Paths.Sum(path => Math.Min(LengthOf(path), InputLimits.LargestFile));
        if (total > InputLimits.LargestTotal)
        {
            diagnostics.Add(LimitProblems.TooMuch(name, total, InputLimits.LargestTotal));
            return false;
        }

        return true;
    }

    /// <summary>Reads the file at <paramref name="path"/>, one of <see cref="Paths"/>; null after a diagnostic when that fails.</summary>
    public SourceFile? Read(string path, DiagnosticBag diagnostics, long largest = InputLimits.LargestFile)
    {
        var shown = $"{name}/{path}";
        if (path.Contains('\\', StringComparison.Ordinal) || path.AsSpan().ContainsAny('\t', '\n', '\r') || TextSigns.FirstWrong(path) >= 0)
        {
            diagnostics.Add(LoadingProblems.UnusableName(shown));
            return null;
        }

        var full = Path.Combine(folder, path);
        try
        {
            var file = new FileInfo(full);
            if (file.LinkTarget is not null && !FilePlace.IsWithin(RealPath.Follow(full), RealPath.Follow(folder)))
            {
                diagnostics.Add(LimitProblems.LinkOutside(shown));
            }
            else if (!FilePlace.IsPlainFile(full))
            {
                diagnostics.Add(LimitProblems.NotAFile(shown));
            }
            else if (Content(full, largest) is { } content)
            {
                return new SourceFile(shown, content);
            }
            else
            {
                diagnostics.Add(LoadingProblems.TooLarge(shown, LengthOf(path), largest));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(LoadingProblems.Unreadable(shown));
        }

        return null;
    }

    /// <summary>
    /// As many bytes as the file has, or null when these are too many. What has no length is never opened: a pipe would wait for ever,
    /// and files of a running system have none.
    /// </summary>
    private static byte[]? Content(string full, long largest)
    {
        var length = LengthAt(full);
        if (length == 0 || length > largest)
        {
            return length == 0 ? [] : null;
        }

        using var file = File.OpenRead(full);
        var bytes = new byte[length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..read];
    }

    private long LengthOf(string path)
    {
        try
        {
            return LengthAt(Path.Combine(folder, path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Told when it is read.
            return 0;
        }
    }

    /// <summary>The length of a file or, for a link, of the file that it leads to.</summary>
    private static long LengthAt(string full) => (new FileInfo(full) is { LinkTarget: not null } link
        ? (FileInfo)link.ResolveLinkTarget(returnFinalTarget: true)!
        : new FileInfo(full)).Length;

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
