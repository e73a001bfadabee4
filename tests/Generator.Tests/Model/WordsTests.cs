using System.Collections.Frozen;
using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Model;

public sealed class WordsTests
{
    [Fact]
    public void Placeholders_are_filled_and_braces_that_are_none_stay()
    {
        Assert.Equal("b a {x} {", Of("{1} {0} {x} {").Fill("key", "a", "b"));
        Assert.Equal("[]", Of("[{3}]").Fill("key", "a"));
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

    private static Words Of(string text) => new(new(
        new("en"),
        new("templates/text.en.yaml"),
        new Dictionary<string, CatalogueText>(StringComparer.Ordinal) { ["key"] = new(text, new("templates/text.en.yaml", 1)) }.ToFrozenDictionary(StringComparer.Ordinal)));
}
