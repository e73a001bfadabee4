using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Validation;

namespace Generator.Tests.Validation;

/// <summary>
/// What throws while a file is understood is told with that file. Lists that were never made throw in whoever walks them.
/// </summary>
public sealed class ReadingGuardTests
{
    private readonly DiagnosticBag diagnostics = new();

    public static TheoryData<string> Documents =>
    [
        .. ShippedPlan.Content.Documents.Keys
            .Where(path => !path.StartsWith("chapters/", StringComparison.Ordinal)
                || path.StartsWith(
                    ShippedPlan.Content.Documents.Keys.Where(IsOfChapter).Min(StringComparer.Ordinal)![..11], StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_that_brings_its_reader_down_is_named(string path)
    {
        var documents = ShippedPlan.Content.Documents.ToDictionary(StringComparer.Ordinal);
        documents[path] = documents[path] is SourceList list
            ? list with { Items = default }
            : ((SourceMap)documents[path]) with { Entries = default };

        Validate(ShippedPlan.Content with { Documents = documents.ToFrozenDictionary(StringComparer.Ordinal) });
        Assert.Equal($"L070 content/{path}", Told());
    }

    [Fact]
    public void A_dataset_that_brings_its_reader_down_is_named()
    {
        var tables = ShippedPlan.Content.Datasets;
        var broken = tables[1] with { Rows = tables[1].Rows.SetItem(4, tables[1].Rows[4] with { Cells = default }) };

        Validate(ShippedPlan.Content with { Datasets = tables.SetItem(1, broken) });
        Assert.Equal($"L070 {broken.Path}", Told());
    }

    [Fact]
    public void Prose_that_brings_its_reader_down_is_named()
    {
        var prose = ShippedPlan.Content.Markdown.ToDictionary(StringComparer.Ordinal);
        prose["pages/about.en.md"] = prose["pages/about.en.md"] with { Body = null! };

        Validate(ShippedPlan.Content with { Markdown = prose.ToFrozenDictionary(StringComparer.Ordinal) });
        Assert.Equal("L070 content/pages/about.en.md", Told());
    }

    [Fact]
    public void A_catalogue_of_words_that_brings_its_reader_down_is_named()
    {
        var words = ShippedPlan.Content.TextCatalogues.ToDictionary(StringComparer.Ordinal);
        words["en"] = words["en"] with { Entries = default };

        Assert.Null(TextCatalogueValidator.Validate(
            ShippedPlan.Content with { TextCatalogues = words.ToFrozenDictionary(StringComparer.Ordinal) },
            ShippedPlan.Plan.Languages,
            diagnostics));
        Assert.Equal("L070 templates/text.en.yaml", Told());
    }

    private static bool IsOfChapter(string path) => path.StartsWith("chapters/", StringComparison.Ordinal);

    private void Validate(LoadedContent content) => Assert.Null(PlanValidator.Validate(content, baseUrl: null, diagnostics));

    private string? Told() => diagnostics.ToImmutable().Where(found => found.Code.Value == "L070")
        .Select(found => $"{found.Code} {found.Location.File}").SingleOrDefault();
}
