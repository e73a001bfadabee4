using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Validation.Fields;
using Generator.Validation.Structure;

namespace Generator.Validation;

/// <summary>A file that nobody read is most likely misnamed: its author believes that it counts.</summary>
internal static class LeftoverRule
{
    public static readonly ImmutableArray<string> RootFiles =
        [
            "site.yaml", "plan.yaml", "units.yaml", "regions.yaml", "dimensions.yaml", "sources.yaml", "releases.yaml", "indicators.yaml",
            "searches.yaml", "barometer.yaml", "consistency.yaml", "corrections.yaml",
            "glossary.yaml", "queries.yaml", "events.yaml",
        ];

    public static void Check(ReadingScope scope)
    {
        foreach (var path in scope.Content.Documents.Keys.Where(path => !scope.IsTaken(path)).Order(StringComparer.Ordinal))
        {
            scope.Report(ContentProblems.LeftoverDocument(ReadingScope.PlaceOf(path), FileName(path), KnownDocuments(path)));
        }

        foreach (var path in scope.Content.Markdown.Keys.Where(path => !scope.IsTaken(path)).Order(StringComparer.Ordinal))
        {
            scope.Report(ContentProblems.LeftoverProse(ReadingScope.PlaceOf(path), FileName(path), KnownProse(path, scope)));
        }

        foreach (var path in scope.Content.Fonts.Keys.Where(path => !scope.IsTaken(path)).Order(StringComparer.Ordinal))
        {
            scope.Report(ContentProblems.LeftoverFont(ReadingScope.PlaceOf(path)));
        }
    }

    private static bool IsInChapters(string path) => path.StartsWith("chapters/", StringComparison.Ordinal);

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string[] KnownDocuments(string path) => (IsInChapters(path), path.Count(c => c == '/')) switch
    {
        (true, 2) => [ChapterReader.OwnFile],
        (true, 3) => [SectionReader.OwnFile],
        (_, 0) => [.. RootFiles],
        _ => [],
    };

    private static string[] KnownProse(string path, ReadingScope scope) => IsInChapters(path)
        ? [.. scope.LanguageTags.Select(tag => $"index.{tag}.md")]
        : [];
}
