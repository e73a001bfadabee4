using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Tests.Loading;
using Generator.Validation;

namespace Generator.Tests.Validation;

public sealed class TextCatalogueTests
{
    private static readonly ImmutableArray<SiteLanguage> Languages = [new("zh"), new("en")];

    [Fact]
    public void Groups_become_dotted_keys()
    {
        var (catalogues, found) = Validate("goals:\n  title: 目标\n", "goals:\n  title: Goals\n");
        Assert.Empty(found);
        Assert.Equal("Goals", catalogues![new SiteLanguage("en")].Texts["goals.title"].Text);
        Assert.Equal("目标", catalogues[new SiteLanguage("zh")].Texts["goals.title"].Text);
    }

    [Theory]
    [InlineData("a: 甲\nb: 乙\n", "a: A\n", "C026", "templates/text.zh.yaml", 2)]
    [InlineData("a: 甲\n", "a: A\ng:\n  b: B\n", "C026", "templates/text.en.yaml", 3)]
    [InlineData("a: 甲{year}\n", "a: A {yaer}\n", "C048", "templates/text.en.yaml", 1)]
    [InlineData("b: '{x} {y}'\na: 甲{x}\n", "b: '{y} {x} {x}'\na: A\n", "C048", "templates/text.en.yaml", 2)]
    [InlineData("a: 甲\n", "a:\n", "C005", "templates/text.en.yaml", 1)]
    [InlineData("a: 甲\n", "a: [A]\n", "C002", "templates/text.en.yaml", 1)]
    [InlineData("a.b: 甲\n", "a.b: A\na:\n  b: B\n", "C015", "templates/text.en.yaml", 3)]
    public void A_fault_is_reported_where_it_stands(string chinese, string english, string code, string file, int line)
    {
        var (catalogues, found) = Validate(chinese, english);
        var problem = Assert.Single(found);
        Assert.Null(catalogues);
        Assert.Equal((code, file, line), (problem.Code.Value, problem.Location.File, problem.Location.Line));
    }

    [Fact]
    public void A_missing_catalogue_is_reported_once()
    {
        var (catalogues, found) = Validate("a: 甲\n", null);
        Assert.Null(catalogues);
        Assert.Equal(("C025", "templates/text.en.yaml"), (found.Single().Code.Value, found.Single().Location.File));
    }

    private static (
        IReadOnlyDictionary<SiteLanguage, TextCatalogue>? Catalogues, ImmutableArray<Diagnostic> Found) Validate(
            string chinese, string? english)
    {
        using var folder = new TemporaryFolder();
        folder.With("content/site.yaml", "a: 1\n").With("templates/text.zh.yaml", chinese);
        if (english is not null)
        {
            folder.With("templates/text.en.yaml", english);
        }

        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(folder["content"], folder["templates"], diagnostics)!;
        return (TextCatalogueValidator.Validate(content, Languages, diagnostics), diagnostics.ToImmutable());
    }
}
