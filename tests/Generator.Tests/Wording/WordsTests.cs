using System.Collections.Frozen;
using Generator.Model;
using Generator.Model.Plurals;
using Generator.Wording;

namespace Generator.Tests.Wording;

public sealed class WordsTests
{
    [Fact]
    public void Names_in_braces_are_filled_and_a_formula_stays()
    {
        Assert.Equal("2020: 5% {n/N} {N} {", Of("{year}: {value} {n/N} {N} {").Fill("key", ("value", "5%"), ("year", "2020")));
        Assert.Equal("[]", Of("[{year}]").Fill("key", ("year", (string?)null)));
    }

    [Fact]
    public void A_name_that_nothing_fills_is_remembered()
    {
        var words = Of("{yaer}");
        Assert.Empty(words.Fill("key", ("year", "2020")));
        var (key, name, known) = Assert.Single(words.Unfilled);
        Assert.Equal(("key", "yaer", "year"), (key, name, Assert.Single(known)));
    }

    [Fact]
    public void A_key_that_is_missing_is_remembered()
    {
        var words = Of("text");
        _ = words["other"];
        _ = words.Fill("key");
        Assert.Equal(["other"], words.Missing);
    }

    [Theory]
    [InlineData("zh", "甲、乙、丙")]
    [InlineData("en", "甲, 乙 and 丙")]
    public void Lists_follow_the_language(string language, string expected) =>
        Assert.Equal(expected, ShippedPlan.Locale(language).Words.List(["甲", "乙", "丙"]));

    [Theory]
    [InlineData("en", "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th")]
    [InlineData("zh", "1 2 3 4 11 12 13 21 22 23 101 111 112")]
    public void Places_in_an_order_follow_the_language(string language, string expected) => Assert.Equal(
        expected,
        string.Join(' ', new[] { 1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 101, 111, 112 }.Select(ShippedPlan.Locale(language).Words.Ordinal)));

    [Fact]
    public void A_text_with_forms_takes_that_of_its_number_and_remembers_where_there_is_none()
    {
        var words = Of(new CatalogueText("{count} promises of {whole}", new("templates/text.en.yaml", 1))
        {
            Forms = new("count", IsOrder: false, new Dictionary<PluralCategory, string>
            {
                [PluralCategory.One] = "{count} promise of {whole}", [PluralCategory.Other] = "{count} promises of {whole}",
            }.ToFrozenDictionary()),
        });
        Assert.Equal("1 promise of 2", words.Fill("key", ("whole", "2"), ("count", 1)));
        Assert.Equal("0 promises of 2", words.Fill("key", ("whole", "2"), ("count", 0)));
        Assert.Empty(words.Undecided);
        Assert.Equal("1 promises of 2", words.Fill("key", ("whole", 2), ("count", "1")));
        var (key, name, known) = Assert.Single(words.Undecided);
        Assert.Equal(("key", "count", "whole"), (key, name, Assert.Single(known)));
    }

    private static Words Of(string text) => Of(new CatalogueText(text, new("templates/text.en.yaml", 1)));

    private static Words Of(CatalogueText text) => new(new(
        new("en"),
        new("templates/text.en.yaml"),
        new Dictionary<string, CatalogueText>(
            StringComparer.Ordinal) { ["key"] = text }.ToFrozenDictionary(StringComparer.Ordinal)));
}
