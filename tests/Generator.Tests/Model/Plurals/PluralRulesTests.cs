using System.Globalization;
using Generator.Model.Plurals;

namespace Generator.Tests.Model.Plurals;

/// <summary>The samples are those of CLDR 48, in its own notation: ~ from one number to another in steps of the last digit.</summary>
public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("ar", "zero", "0 0.0 0.00 0.000")]
    [InlineData("ar", "one", "1 1.0 1.00")]
    [InlineData("ar", "two", "2 2.0 2.00")]
    [InlineData("ar", "few", "3~10 103~110 1003 3.0 103.0")]
    [InlineData("ar", "many", "11~26 99 111 1011 11.0 1011.0")]
    [InlineData("ar", "other", "100~102 200~202 300~302 600 1000 10000 1000000 0.1~0.9 1.1~1.7 10.1")]
    [InlineData("ru", "one", "1 21 31 41 51 61 71 81 101 1001")]
    [InlineData("ru", "few", "2~4 22~24 32~34 42~44 52~54 62 102 1002")]
    [InlineData("ru", "many", "0 5~19 100 1000 10000 100000 1000000")]
    [InlineData("ru", "other", "0.0~1.5 10.0 100.0")]
    [InlineData("pl", "one", "1")]
    [InlineData("pl", "few", "2~4 22~24 102 1002")]
    [InlineData("pl", "many", "0 5~19 100 1000")]
    [InlineData("pl", "other", "0.0~1.5 10.0")]
    [InlineData("fr", "one", "0 1 0.0~1.5")]
    [InlineData("fr", "many", "1000000")]
    [InlineData("fr", "other", "2~17 100 1000 10000 100000 2.0~3.5 10.0")]
    [InlineData("zh", "other", "0~15 100 1000 0.0~1.5")]
    [InlineData("zh-Hant-TW", "other", "1 2")]
    [InlineData("en", "one", "1")]
    [InlineData("en", "other", "0 2~16 100 1000 0.0~1.5 10.0")]
    [InlineData("EN-gb", "one", "1")]
    [InlineData("cy", "zero", "0 0.0")]
    [InlineData("cy", "one", "1")]
    [InlineData("cy", "two", "2")]
    [InlineData("cy", "few", "3")]
    [InlineData("cy", "many", "6 6.0")]
    [InlineData("cy", "other", "4 5 7~20 100 0.1~0.9 1.1~1.7")]
    [InlineData("sl", "one", "1 101 201 301 401 501 601 701 1001")]
    [InlineData("sl", "two", "2 102 202 302 1002")]
    [InlineData("sl", "few", "3 4 103 104 203 204 0.0~1.5 10.0")]
    [InlineData("sl", "other", "0 5~19 100 1000")]
    [InlineData("cs", "few", "2~4")]
    [InlineData("cs", "many", "0.0~1.5 10.0")]
    [InlineData("da", "one", "1 0.1~1.6")]
    [InlineData("da", "other", "0 2~16 0.0 2.0~3.4")]
    [InlineData("lt", "one", "1 21 31 101 1001 1.0 21.0")]
    [InlineData("lt", "few", "2~9 22~29 102 2.0")]
    [InlineData("lt", "many", "0.1~0.9 1.1~1.7 10.1")]
    [InlineData("lt", "other", "0 10~20 30 100 0.0 10.0")]
    [InlineData("mk", "one", "1 21 31 41 51 101 0.1 1.1 2.1 10.1")]
    [InlineData("pt", "one", "0 1 0.0~1.5")]
    [InlineData("pt-PT", "one", "1")]
    [InlineData("pt-PT", "other", "0 2~16 0.0~1.5")]
    [InlineData("pt-BR", "one", "0 1")]
    [InlineData("tlh", "other", "0 1 2")]
    public void A_number_that_counts_has_the_category_of_the_language(string language, string category, string samples) =>
        Check(PluralRules.Counting(language), category, samples);

    [Theory]
    [InlineData("en", "one", "1 21 31 41 51 61 71 81 101 1001")]
    [InlineData("en", "two", "2 22 32 102 1002")]
    [InlineData("en", "few", "3 23 33 103 1003")]
    [InlineData("en", "other", "0 4~18 100 111 112 113 1000")]
    [InlineData("fr", "one", "1")]
    [InlineData("fr", "other", "0 2~16 100 1000")]
    [InlineData("it", "many", "8 11 80 800")]
    [InlineData("it", "other", "0~7 9 10 12~17 100")]
    [InlineData("sv", "one", "1 2 21 22 31 32 101 1001")]
    [InlineData("cy", "many", "5 6")]
    [InlineData("ka", "many", "0 2~16 102 1002")]
    [InlineData("ka", "other", "21~36 100 1000")]
    [InlineData("de", "other", "0~15 100 1000")]
    [InlineData("ar", "other", "0~15 100")]
    public void So_has_a_place_in_an_order(string language, string category, string samples) =>
        Check(PluralRules.Ordering(language), category, samples);

    [Theory]
    [InlineData("ar", "Zero One Two Few Many Other")]
    [InlineData("fr", "One Other")]
    [InlineData("de", "One Other")]
    [InlineData("cs", "One Few Other")]
    [InlineData("ru", "One Few Many")]
    [InlineData("zh", "Other")]
    public void The_categories_that_counts_need_are_those_of_whole_numbers(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', PluralRules.Counting(language).Needed));

    private static void Check(PluralRules rules, string category, string samples)
    {
        foreach (var number in samples.Split(' ').SelectMany(Numbers))
        {
            Assert.Equal((number, category), (number, rules.Of(number).ToString().ToLowerInvariant()));
        }
    }

    private static IEnumerable<decimal> Numbers(string sample)
    {
        var ends = sample.Split('~').Select(number => decimal.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var step = new decimal(1, 0, 0, isNegative: false, (byte)ends[0].Scale);
        for (var number = ends[0]; number <= ends[^1]; number += step)
        {
            yield return number;
        }
    }
}
