using System.Text;

namespace Generator.Specs;

/// <summary>
/// A small plan with one of everything, and its site as it was accepted, file by file: whatever changes on a page or in a download is
/// seen in a review. <c>UPDATE_GOLDEN=1</c> accepts.
/// </summary>
public sealed class GoldenSiteTests
{
    private const string Accept = "UPDATE_GOLDEN=1 dotnet test tests/Generator.Specs --filter GoldenSite";
    private const int MostFiles = 12;
    private const int MostLines = 3;

    private static string Folder => Path.Combine(RepositoryFolders.Golden, "site");

    [Fact]
    public void Built_as_accepted()
    {
        using var input = GoldenInput.Open();
        var report = input.Build(SpecFile.LastDay);
        Assert.Empty(report.Diagnostics);
        var built = Read(input.Site);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Write(built);
        }

        var accepted = Directory.Exists(Folder) ? Read(Folder) : [];
        var differences = accepted.Keys.Union(built.Keys).Order(StringComparer.Ordinal)
            .Select(path => Difference(path, accepted.GetValueOrDefault(path), built.GetValueOrDefault(path)))
            .OfType<string>()
            .ToList();
        Assert.True(differences.Count == 0, $"""
            {differences.Count} files of the golden site differ:
            {string.Join('\n', differences.Take(MostFiles))}
            Look at each with “git diff” after accepting: {Accept}
            """);
    }

    /// <summary>A site of one of everything has each status, or the golden files would not show it.</summary>
    [Fact]
    public void Every_status_stands_once_in_the_accepted_site()
    {
        var goals = File.ReadAllText(Path.Combine(Folder, "api", "goals.json"));
        Assert.All(
            [
                "achieved", "on-track", "lagging", "off-track", "reversing", "missed", "achieved-late", "stated-met", "baseline-only",
                "not-comparable", "no-data", "undecided", "withdrawn", "not-due",
            ],
            status => Assert.Contains($"\"status\": \"{status}\"", goals, StringComparison.Ordinal));
    }

    private static string? Difference(string path, string? accepted, string? built)
    {
        if (accepted is null || built is null)
        {
            return accepted == built ? null : $"  {path} is {(accepted is null ? "new" : "gone")}";
        }

        var (old, now) = (accepted.Split('\n'), built.Split('\n'));
        var lines = Enumerable.Range(0, Math.Max(old.Length, now.Length)).Where(i => Line(old, i) != Line(now, i)).Take(MostLines).ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines.Select(Change).Prepend($"  {path}"));

        string Change(int i) =>
            $"    {i + 1} - {Around(Line(old, i), Line(now, i))}\n    {i + 1} + {Around(Line(now, i), Line(old, i))}";
    }

    private static string? Line(string[] lines, int index) => index < lines.Length ? lines[index] : null;

    /// <summary>The part of a long line in which it begins to differ.</summary>
    private static string Around(string? line, string? other)
    {
        if (line is null)
        {
            return "(no such line)";
        }

        var same = line.Zip(other ?? string.Empty).TakeWhile(pair => pair.First == pair.Second).Count();
        var start = Math.Max(0, same - 40);
        return $"{(start > 0 ? "…" : string.Empty)}{line.AsSpan(start, Math.Min(160, line.Length - start))}";
    }

    private static Dictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
        .Where(entry => GoldenFiles.IsKept(entry.Path))
        .ToDictionary(
            entry => entry.Path,
            entry => GoldenFiles.Kept(Encoding.UTF8.GetString(File.ReadAllBytes(entry.File))),
            StringComparer.Ordinal);

    private static void Write(Dictionary<string, string> files)
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        foreach (var (path, text) in files)
        {
            var file = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        }
    }
}
