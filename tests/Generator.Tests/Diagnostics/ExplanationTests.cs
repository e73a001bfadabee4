using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

/// <summary>Every code is explained in every language of the tool, and briefly.</summary>
public sealed partial class ExplanationTests
{
    private const int MostSentences = 3;

    public static TheoryData<string> Codes => [.. ExplanationCatalogue.All.Select(one => one.Code.Value)];

    [Fact]
    public void Every_code_is_explained_and_nothing_else() => Assert.Equal(
        MessageCatalogue.Library.Messages.Values.Select(message => message.Code)
            .Where(code => CodeForm().IsMatch(code)).Distinct().Order(StringComparer.Ordinal),
        ExplanationCatalogue.All.Select(one => one.Code.Value));

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_is_short_and_says_more_than_its_message(string code)
    {
        var one = ExplanationCatalogue.Find(code)!;

        Assert.All(ToolLanguages.All, language =>
        {
            Assert.InRange(Sentences().Count(one.In(language)), 1, MostSentences);
            Assert.EndsWith(language == ToolLanguage.Chinese ? "。" : ".", one.In(language), StringComparison.Ordinal);
            Assert.DoesNotContain(one.In(language), one.Messages(language));
        });
        Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", one.In(ToolLanguage.Chinese));
        Assert.DoesNotMatch(@"[“‘]?\p{IsCJKUnifiedIdeographs}{3}", one.In(ToolLanguage.English));
    }

    [Fact]
    public void No_two_codes_are_explained_by_the_same_words() => Assert.All(
        ToolLanguages.All,
        language => Assert.Distinct(ExplanationCatalogue.All.Select(one => one.In(language))));

    [Fact]
    public void An_example_shows_a_difference() => Assert.All(
        ExplanationCatalogue.All.Select(one => one.Example).OfType<CodeExample>(),
        example => Assert.NotEqual((example.File, example.Good), (example.BadFile, example.Bad)));

    [Theory]
    [InlineData("d016", "D016")]
    [InlineData("D016", "D016")]
    [InlineData("D999", null)]
    [InlineData("node.map", null)]
    public void A_code_is_found_in_capitals_or_not(string asked, string? expected) =>
        Assert.Equal(expected, ExplanationCatalogue.Find(asked)?.Code.Value);

    [GeneratedRegex("^[A-Z][0-9]{3}$")]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"[.?!](?=\s+[“A-Z]|$)|[。？！]")]
    private static partial Regex Sentences();
}
