using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Datasets;

/// <summary>Columns of texts are found whatever capitals the language's tag has.</summary>
public sealed class HeaderWordsTests
{
    [Theory]
    [InlineData("note_pt-BR", "pt-BR")]
    [InlineData("note_PT-br", "pt-BR")]
    [InlineData("note (pt-BR)", "pt-BR")]
    [InlineData("checked_zh-Hant", "zh-Hant")]
    [InlineData("note_en", "en")]
    public void A_text_has_the_language_that_its_header_names(string header, string language) =>
        Assert.Equal(language, Words().FindTextIn(ColumnNames.Normalize(header))?.Language.Tag);

    [Theory]
    [InlineData("note_pt")]
    [InlineData("notes_en")]
    public void Another_header_is_none(string header) => Assert.Null(Words().FindTextIn(ColumnNames.Normalize(header)));

    private static HeaderWords Words()
    {
        ImmutableArray<SiteLanguage> languages = [new("pt-BR"), new("zh-Hant"), new("en")];
        return new(new CatalogueWords(ShippedPlan.Content, languages), languages);
    }
}
