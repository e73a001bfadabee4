using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>Reads the folder chapters: the plan's own structure.</summary>
internal static class ChaptersReader
{
    private const string Folder = "chapters";

    public static ImmutableArray<Chapter> Read(Definitions definitions, StructureNames names, ReadingScope scope)
    {
        var tree = new FolderTree(scope);
        var folders = tree.FoldersIn(Folder, ChapterReader.OwnFile);
        if (folders.Count == 0)
        {
            scope.Report(Diagnostics.ContentProblems.FileMissing(ReadingScope.PlaceOf($"{Folder}/1-name/{ChapterReader.OwnFile}")));
        }

        return [.. folders.Select(folder => ChapterReader.Read(folder, tree, names, definitions, scope)).OfType<Chapter>()];
    }
}
