using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Plurals;
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
    [InlineData("a: 甲{n}\n", "a: {one: 'A {n}', other: 'B {n}'}\n", "C260", "templates/text.en.yaml", 1)]
    [InlineData("a: 甲{n}\n", "a:\n  by: m\n  one: A {n}\n  other: B {n}\n", "C260", "templates/text.en.yaml", 1)]
    [InlineData("a: 甲{count}\n", "a: {other: 'B {count}'}\n", "C261", "templates/text.en.yaml", 1)]
    [InlineData("a: 甲{n}\n", "a: {order: n, one: '{n}st', two: '{n}nd', other: '{n}th'}\n", "C261", "templates/text.en.yaml", 1)]
    [InlineData(
        "a: 甲{count}\n", "a:\n  one: A {count}\n  two: B {count}\n  other: C {count}\n", "C262", "templates/text.en.yaml", 3)]
    [InlineData("a:\n  one: 甲{count}\n  other: 乙{count}\n", "a: A {count}\n", "C262", "templates/text.zh.yaml", 2)]
    [InlineData(
        "a: 甲{count}{what}\n", "a:\n  one: A {count}\n  other: B {what} {count}\n", "C263", "templates/text.en.yaml", 2)]
    [InlineData("language.direction: ltr\n", "language.direction: left\n", "C265", "templates/text.en.yaml", 1)]
    [InlineData("number.digits: 0123456789\n", "number.digits: '012'\n", "C265", "templates/text.en.yaml", 1)]
    [InlineData("number.groups: '3'\n", "number.groups: 3 x\n", "C265", "templates/text.en.yaml", 1)]
    [InlineData("a: 甲\n", "a: {one: 'A {count}', other: 'B {count}'}\n", "C048", "templates/text.en.yaml", 1)]
    public void A_fault_is_reported_where_it_stands(string chinese, string english, string code, string file, int line)
    {
        var (catalogues, found) = Validate(chinese, english);
        var problem = Assert.Single(found);
        Assert.Null(catalogues);
        Assert.Equal((code, file, line), (problem.Code.Value, problem.Location.File, problem.Location.Line));
    }

    [Fact]
    public void A_text_may_have_a_form_for_each_category_and_one_of_them_without_the_number()
    {
        var (catalogues, found) = Validate(
            "a: 甲{count}{what}\nb: 第{n}\n",
            "a:\n  one: one {what}\n  other: '{count} {what}s'\nb: {order: n, one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th'}\n");
        Assert.Empty(found);
        var text = catalogues![new SiteLanguage("en")].Texts["a"];
        Assert.Equal(("count", "one {what}", "{count} {what}s"), (text.Forms!.By, text.Forms.Texts[PluralCategory.One], text.Text));
        Assert.True(catalogues[new SiteLanguage("en")].Texts["b"].Forms!.IsOrder);
        Assert.Null(catalogues[new SiteLanguage("zh")].Texts["a"].Forms);
    }

    [Fact]
    public void A_language_that_counts_as_English_does_may_not_do_with_one_form()
    {
        var (catalogues, found) = Validate("a: A {count}\n", "a: {one: 'A {count}', other: 'As {count}'}\n", "fr");
        Assert.Null(catalogues);
        var problem = Assert.Single(found);
        Assert.Equal(("C264", "templates/text.fr.yaml"), (problem.Code.Value, problem.Location.File));
    }

    [Fact]
    public void A_catalogue_of_a_language_that_the_site_does_not_use_is_welcome()
    {
        using var folder = new TemporaryFolder();
        folder.With("content/site.yaml", "a: 1\n").With("templates/text.zh.yaml", "a: 甲\n").With("templates/text.en.yaml", "a: A\n")
            .With("templates/text.fr.yaml", "b: B\n");
        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(folder["content"], folder["templates"], diagnostics)!;
        Assert.NotNull(TextCatalogueValidator.Validate(content, Languages, diagnostics));
        Assert.Empty(diagnostics.ToImmutable());
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
            string chinese, string? english, string other = "zh")
    {
        using var folder = new TemporaryFolder();
        folder.With("content/site.yaml", "a: 1\n").With($"templates/text.{other}.yaml", chinese);
        if (english is not null)
        {
            folder.With("templates/text.en.yaml", english);
        }

        var diagnostics = new DiagnosticBag();
        var content = ContentLoader.Load(folder["content"], folder["templates"], diagnostics)!;
        return (TextCatalogueValidator.Validate(content, [new(other), new("en")], diagnostics), diagnostics.ToImmutable());
    }
}
