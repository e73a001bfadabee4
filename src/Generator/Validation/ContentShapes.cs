using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// The fields of every kind of content file, as the readers ask for them: the whole validation is run once over stand-ins
/// (<see cref="ShapeRecorder"/>), so that what is told of a file cannot differ from what is read.
/// </summary>
internal static class ContentShapes
{
    private const string PagePath = $"pages/page.{ShapeRecorder.AnyName}.md";

    /// <summary>One path for every kind of file that lies in a folder.</summary>
    private static readonly ImmutableArray<string> FolderFiles =
        ["indicators/any.yaml", "chapters/1-any/chapter.yaml", "chapters/1-any/1-any/section.yaml"];

    private static readonly Lazy<ImmutableArray<DocumentShape>> Recorded = new(Record);

    public static ImmutableArray<DocumentShape> All => Recorded.Value;

    private static ImmutableArray<DocumentShape> Record()
    {
        var shapes = new ShapeRecorder();
        var place = new SourceLocation("stand-in");
        var files = LeftoverRule.RootFiles.Where(path => path != "indicators.yaml").Concat(FolderFiles);
        var content = new LoadedContent(
            files.ToFrozenDictionary(path => path, SourceNode (path) => new SourceMap([], place), StringComparer.Ordinal),
            new Dictionary<string, MarkdownDocument>(StringComparer.Ordinal)
            {
                [PagePath] = new(PagePath, shapes.Root<SourceMap>(PagePath, isOptional: true), "text", place),
            }.ToFrozenDictionary(StringComparer.Ordinal),
            Datasets: [],
            Static: [],
            FrozenDictionary<string, SourceFile>.Empty,
            Templates: [],
            TextCatalogues: FrozenDictionary<string, SourceMap>.Empty,
            PlanWords: FrozenDictionary<string, SourceMap>.Empty,
            Assets: [],
            Inputs: []);
        var problems = new DiagnosticBag();
        PlanValidator.Validate(
            new ReadingScope(content, [new SiteLanguage(ShapeRecorder.AnyName)], problems) { Shapes = shapes }, baseUrl: null, problems);
        return shapes.Documents;
    }
}
