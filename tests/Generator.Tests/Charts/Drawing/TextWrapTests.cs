using Generator.Charts.Drawing;
using Generator.Charts.Fonts;

namespace Generator.Tests.Charts.Drawing;

/// <summary>Lines fit and lose nothing.</summary>
public sealed class TextWrapTests
{
    [Theory]
    [InlineData("Source: Provincial annual GDP, revised after the fifth economic census; Provincial annual GDP, as published in 2018")]
    [InlineData("出处：分省年度数据：地区生产总值（第五次全国经济普查修订后）；分省年度数据：地区生产总值（2018年公布口径）")]
    [InlineData("short")]
    [InlineData("a word of abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz letters")]
    public void Lines_fit_and_keep_every_character(string text)
    {
        var texts = new TextMeasure(ChartFonts.Shipped);
        var lines = TextWrap.Lines(text, texts, 200, 12);
        Assert.All(lines, line => Assert.True(texts.Width(line, 12) <= 200));
        Assert.Equal(
            text.Replace(" ", string.Empty, StringComparison.Ordinal), string
                .Concat(lines)
                .Replace(" ", string.Empty, StringComparison.Ordinal));
        Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], "，。；）"));
    }

    [Theory]
    [InlineData("Energy intensity: change since 2015, %", "Energy intensity:", "change since 2015, %")]
    [InlineData("单位地区生产总值能耗比上一年变化（%）", "单位地区生产总值能耗", "比上一年变化（%）")]
    [InlineData("Short", "Short")]
    public void Titles_have_lines_of_even_lengths(string title, params string[] lines) =>
        Assert.Equal(lines, TextWrap.Even(title, new TextMeasure(ChartFonts.Shipped), 240, 15));

    /// <summary>In half the room two lines would do as well, if the long word were broken.</summary>
    [Fact]
    public void Even_lines_break_no_word_that_fits()
    {
        var texts = new TextMeasure(ChartFonts.Shipped);
        var room = texts.Width("Publication d", 12);
        Assert.Equal(["Publication", "du plan"], TextWrap.Even("Publication du plan", texts, room, 12));
        Assert.Equal(texts.Width("Publication", 12), TextWrap.LongestWord("Publication du plan", texts, 12));
    }
}
