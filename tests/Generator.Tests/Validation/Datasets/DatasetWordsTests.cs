using System.Collections.Frozen;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Datasets;

/// <summary>Datasets may use every word by which the site shows a thing, however a spreadsheet program writes it.</summary>
public sealed class DatasetWordsTests
{
    [Theory]
    [InlineData("150100.0", "150100")]
    [InlineData("150100.00", "150100")]
    [InlineData("１５０１００", "150100")]
    [InlineData("呼和浩特市", "150100")]
    [InlineData("HOHHOT", "150100")]
    [InlineData("Hohhot  ", "150100")]
    public void A_name_is_found_as_it_is_written(string written, string expected) =>
        Assert.Equal([expected], new NameIndex(["150100"], [("150100", "呼和浩特市"), ("150100", "Hohhot")]).Find(written));

    [Theory]
    [InlineData("150100.5")]
    [InlineData("150100.01")]
    [InlineData("15010")]
    public void Another_code_is_not(string written) => Assert.Empty(new NameIndex(["150100"], []).Find(written));

    [Theory]
    [InlineData("亿吨标准煤", "万吨标准煤", 10_000)]
    [InlineData("吨标准煤", "万吨标准煤", 0.0001)]
    [InlineData("千吨标准煤", "万吨标准煤", 0.1)]
    [InlineData("million tce", "10,000 tce", 100)]
    public void A_unit_of_another_size_is_named_with_its_size(string written, string known, double times) =>
        Assert.Equal((known, (decimal)times), Units().OtherSize(written));

    [Theory]
    [InlineData("万吨标准媒")]
    [InlineData("立方米")]
    [InlineData("Tce")]
    public void Another_unit_is_no_size_of_a_known_one(string written) => Assert.Null(Units().OtherSize(written));

    [Theory]
    [InlineData("百分点")]
    [InlineData("千分点")]
    public void A_point_of_a_hundred_is_no_hundred_of_points(string written) => Assert.Null(Units("分点").OtherSize(written));

    private static UnitNames Units(string chinese = "万吨标准煤") => new(
        new Declared<Unit>(
            "unit",
            [
                new(
                    "wan-tce",
                    new SourceLocation("content/units.yaml"),
                    new Unit(
                        new("wan-tce"),
                        "coal",
                        10_000,
                        new LocalizedText(new Dictionary<SiteLanguage, string>
                        {
                            [new("zh")] = chinese, [new("en")] = "10,000 tce",
                        }.ToFrozenDictionary()),
                        [],
                        FrozenDictionary<SiteLanguage, UnitId>.Empty),
                    []),
            ],
            isComplete: true),
        [new("zh"), new("en")]);
}
