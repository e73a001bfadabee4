using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Validation;
using Generator.Wording;

namespace Generator.Tests.Wording;

public sealed class TimeAndPlaceTests
{
    [Theory]
    [InlineData(1, 6, "2020年上半年", "first half, 2020")]
    [InlineData(1, 9, "2020年前三季度", "first three quarters, 2020")]
    [InlineData(1, 10, "2020年1月至10月", "January to October, 2020")]
    [InlineData(3, 3, "2020年3月", "March, 2020")]
    public void Parts_of_a_year_are_named(int from, int to, string chinese, string english)
    {
        var part = new PeriodOfYear(from, to);
        Assert.Equal(chinese, ShippedPlan.Locale("zh").Times.When(new(2020), part));
        Assert.Contains("2020", ShippedPlan.Locale("en").Times.When(new(2020), part), StringComparison.Ordinal);
        Assert.Contains(english.Split(',')[0], ShippedPlan.Locale("en").Times.When(new(2020), part), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2011", "2011年", "2011")]
    [InlineData("2021-08", "2021年8月", "August 2021")]
    [InlineData("2018-03-23", "2018年3月23日", "23 March 2018")]
    public void A_date_is_as_exact_as_it_is_known(string date, string chinese, string english)
    {
        Assert.Equal(chinese, ShippedPlan.Locale("zh").Times.PartialDate(date));
        Assert.Equal(english, ShippedPlan.Locale("en").Times.PartialDate(date));
    }

    [Theory]
    [InlineData("2018-03-01", "1er mars 2018")]
    [InlineData("2018-03-21", "21 mars 2018")]
    public void The_first_of_a_month_may_have_a_form_of_its_own(string date, string french)
    {
        var diagnostics = new DiagnosticBag();
        var templates = ContentLoader.LoadTemplates(Path.Combine(RepositoryFolder.Path, "templates"), diagnostics)!;
        var catalogues = TextCatalogueValidator.Validate(templates, [new("fr")], diagnostics)!;
        Assert.Equal(french, new TimeFormat(new Words(catalogues[new("fr")])).PartialDate(date));
    }

    [Fact]
    public void A_place_in_the_plan_is_named_from_chapter_to_paragraph()
    {
        var chapter = ShippedPlan.Plan.Chapters[2];
        var section = chapter.Sections.First(one => one.Number == 2);
        Assert.Equal("第三章第二节第1段", ShippedPlan.Locale("zh").Places.Place(chapter, section, new(1, null, null)));
        Assert.Equal("Chapter 3, Section 2, paragraph 1", ShippedPlan.Locale("en").Places.Place(chapter, section, new(1, null, null)));
        Assert.Equal("第三章第二节第1段第2句", ShippedPlan.Locale("zh").Places.Place(chapter, section, new(1, null, null, 2)));
        Assert.Equal(
            "Chapter 3, Section 2, paragraph 1, sentence 2", ShippedPlan.Locale("en").Places.Place(
                chapter, section, new(1, null, null, 2)));
    }
}
