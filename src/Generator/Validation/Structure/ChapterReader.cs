using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads one chapter folder with its sections.</summary>
internal static class ChapterReader
{
    public const string OwnFile = "chapter.yaml";

    public static Chapter? Read(NumberedFolder folder, FolderTree tree, StructureNames names, Definitions definitions, ReadingScope scope)
    {
        var path = $"{folder.Path}/{OwnFile}";
        names.Chapters.Claim(folder.Slug, ReadingScope.PlaceOf(path));
        var fields = scope.Fields(path);
        var title = fields?.Localized("title");
        var shortTitle = fields?.OptionalLocalized("short-title");
        var summary = fields?.Localized("summary");
        fields?.End();
        var prose = ProseReader.Read(folder.Path, scope);
        var slugs = new UniqueNames("section", scope);
        var sections = new List<Section?>();
        foreach (var section in tree.FoldersIn(folder.Path, SectionReader.OwnFile))
        {
            names.Addresses.Claim(folder.Slug, section.Slug, ReadingScope.PlaceOf($"{section.Path}/{SectionReader.OwnFile}"));
            sections.Add(SectionReader.Read(section, slugs, names, definitions, scope));
        }

        return title is null || summary is null || prose is null
            ? null
            : new Chapter(folder.Slug, folder.Number, title, summary, prose, [.. sections.OfType<Section>()]) { ShortTitle = shortTitle };
    }
}
