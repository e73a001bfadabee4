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

    /// <summary>In any room that has space for it.</summary>
    [Theory]
    [InlineData("2020年能源消费总量2.7157亿吨标准煤，高于上限2.25亿吨标准煤", "2.25亿吨标准煤")]
    [InlineData("细颗粒物年均浓度：最新数字是2020年的31微克/立方米", "31微克/立方米")]
    [InlineData("地区生产总值：最新数字是2020年的13062.7亿元", "13062.7亿元")]
    [InlineData("太阳能发电装机容量：最新数字是2020年的1237万千瓦", "1237万千瓦")]
    [InlineData("主要目标：11项中1项已实现，4项未实现", "1项")]
    [InlineData("二氧化硫排放量累计下降了32.47%，目标已实现", "32.47%")]
    [InlineData("主要目标：11项中1项已实现，4项未实现", "已实现")]
    [InlineData("细颗粒物年均浓度最低的是锡林郭勒，其次是呼伦贝尔和兴安", "呼伦贝尔")]
    public void What_belongs_together_is_not_parted(string text, string whole)
    {
        var texts = new TextMeasure(ChartFonts.Shipped) { Names = ["呼伦贝尔", "已实现", "锡林郭勒"] };
        var start = text.IndexOf(whole, StringComparison.Ordinal);
        for (var room = Math.Max(texts.Width(whole, 15), 120) + 1; room < texts.Width(text, 15); room += 4)
        {
            foreach (var lines in new[] { TextWrap.Lines(text, texts, room, 15), TextWrap.Even(text, texts, room, 15) })
            {
                var ends = lines.Select((_, last) => lines.Take(last + 1).Sum(line => line.Length));
                Assert.DoesNotContain(ends, end => start < end && end < start + whole.Length);
                Assert.Equal(text, string.Concat(lines));
                Assert.True(lines[^1].Count(char.IsLetterOrDigit) > 1, string.Join('|', lines));
            }
        }
    }

    [Theory]
    [InlineData("能源消费总量：2020年未实现，高出了目标", 15 * 14, "能源消费总量：", "2020年未实现，高出了目标")]
    [InlineData("能耗强度上升，能源消费总量超限，没有实现", 140, "能耗强度上升，", "能源消费总量超限，", "没有实现")]
    [InlineData("单位地区生产总值能源消耗累计降低率的目标没有实现", 15 * 14, "单位地区生产总值能源消耗", "累计降低率的目标没有实现")]
    public void Lines_rather_end_at_a_sign_where_they_are_as_many(string text, int room, params string[] lines) =>
        Assert.Equal(lines, TextWrap.Even(text, new TextMeasure(ChartFonts.Shipped), room, 15));

    /// <summary>In half the room two lines would do as well, if the long word were broken.</summary>
    [Fact]
    public void Even_lines_break_no_word_that_fits()
    {
        var texts = new TextMeasure(ChartFonts.Shipped);
        var room = texts.Width("Publication d", 12);
        Assert.Equal(["Publication", "du plan"], TextWrap.Even("Publication du plan", texts, room, 12));
        Assert.Equal(texts.Width("Publication", 12), TextWrap.LongestWord("Publication du plan", texts, 12));
    }

    /// <summary>Each line measured against the whole rest, a title of the size of its file would never be done.</summary>
    [Theory]
    [InlineData("w")]
    [InlineData("省")]
    public void A_word_as_long_as_its_file_is_broken(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 300_000));
        var texts = new TextMeasure(ChartFonts.Shipped);
        var lines = TextWrap.Even(text, texts, 300, 15);
        Assert.Equal(text, string.Concat(lines));
        Assert.All(lines, line => Assert.True(texts.Width(line, 15) <= 300));
    }
}
