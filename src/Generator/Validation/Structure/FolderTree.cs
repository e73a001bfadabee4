using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>
/// Finds the folders of chapters or sections from the files that lie in them, ordered by number, and checks that the numbers
/// run in a row from 0 or 1.
/// </summary>
internal sealed class FolderTree
{
    private readonly ReadingScope scope;
    private readonly Dictionary<string, List<string>> filesByFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> foldersByParent = new(StringComparer.Ordinal);

    public FolderTree(ReadingScope scope)
    {
        this.scope = scope;
        foreach (var path in scope.Content.Documents.Keys.Concat(scope.Content.Markdown.Keys).Order(StringComparer.Ordinal))
        {
            Enter(path, path);
        }
    }

    /// <summary>
    /// The folders directly below <paramref name="parent"/>. One with another kind of name is reported together with its files.
    /// </summary>
    public IReadOnlyList<NumberedFolder> FoldersIn(string parent, string ownFile)
    {
        var folders = new List<NumberedFolder>();
        foreach (var path in foldersByParent.GetValueOrDefault(parent, []))
        {
            if (NumberedFolder.Parse(path) is { } folder)
            {
                folders.Add(folder);
            }
            else
            {
                var files = filesByFolder[path];
                var name = path[(parent.Length + 1)..];
                scope.Report(ContentProblems.BadFolderName(ReadingScope.PlaceOf(files[0]), name, ownFile == ChapterReader.OwnFile));
                files.ForEach(scope.Take);
            }
        }

        folders = [.. folders.OrderBy(folder => folder.Number).ThenBy(folder => folder.Slug, StringComparer.Ordinal)];
        CheckNumbers(folders, ownFile);
        return folders;
    }

    private void CheckNumbers(List<NumberedFolder> folders, string ownFile)
    {
        var expected = folders is [{ Number: 0 }, ..] ? 0 : 1;
        foreach (var folder in folders)
        {
            if (folder.Number != expected)
            {
                scope.Report(PlanProblems.NumberGap(ReadingScope.PlaceOf($"{folder.Path}/{ownFile}"), folder.Name, expected));
            }

            expected = folder.Number + 1;
        }
    }

    private void Enter(string file, string path)
    {
        if (path.LastIndexOf('/') is >= 0 and var end)
        {
            var folder = path[..end];
            if (filesByFolder.TryGetValue(folder, out var files))
            {
                files.Add(file);
            }
            else
            {
                filesByFolder.Add(folder, [file]);
                if (folder.LastIndexOf('/') is > 0 and var parentEnd)
                {
                    var siblings = foldersByParent.GetValueOrDefault(folder[..parentEnd], []);
                    siblings.Add(folder);
                    foldersByParent[folder[..parentEnd]] = siblings;
                }
            }

            Enter(file, folder);
        }
    }
}

/// <summary>
/// A folder of the plan's structure: path below the content folder, number for the order, and the word that becomes its address.
/// </summary>
internal sealed partial record NumberedFolder(string Path, string Name, int Number, string Slug)
{
    /// <summary>Reads "3-energy"; null when the name has another form.</summary>
    public static NumberedFolder? Parse(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Form().Match(name) is { Success: true } match
            ? new NumberedFolder(
                path, name, int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["slug"].Value)
            : null;
    }

    [GeneratedRegex(
        "^(?<number>[0-9]{1,3})-(?<slug>[a-z0-9]+(-[a-z0-9]+)*)\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
