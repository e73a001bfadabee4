using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Fields;

public sealed class ReferenceTextTests
{
    [Fact]
    public void A_row_is_named_by_indicator_year_part_and_basis()
    {
        Assert.Equal(
            new FigureReference.Row(new("energy-total"), new(2019), null, BasisId.Usual), ReferenceText.Parse("energy-total/2019"));
        Assert.Equal(
            new FigureReference.Row(new("pm25"), new(2020), new(1, 10), BasisId.Usual), ReferenceText.Parse(" pm25/2020/Jan-Oct "));
        Assert.Equal(
            new FigureReference.Row(
                new("waste"), new(2017), null, new("used / generated")), ReferenceText.Parse("waste/2017@used / generated"));
        Assert.Equal(
            new FigureReference.Row(new("tertiary-share"), new(2020), null, new("first published, after the 2017 correction")),
            ReferenceText.ParseRow("tertiary-share/2020@first published, after the 2017 correction"));
    }

    [Fact]
    public void A_source_and_a_promise_are_named_with_their_kind()
    {
        Assert.Equal(new FigureReference.Of(new("plan")), ReferenceText.Parse("source:plan"));
        Assert.Equal(new FigureReference.Promise(new("energy-cap")), ReferenceText.Parse("goals:energy-cap"));
        Assert.Null(ReferenceText.ParseRow("source:plan"));
    }

    [Theory]
    [InlineData("energy-total")]
    [InlineData("energy-total/19")]
    [InlineData("energy-total/2019/all")]
    [InlineData("energy-total/2019/H1/H2")]
    [InlineData("energy-total/2019@")]
    [InlineData("Energy total/2019")]
    [InlineData("source:")]
    [InlineData("goal:energy-cap")]
    [InlineData("")]
    public void Anything_else_names_nothing(string text) => Assert.Null(ReferenceText.Parse(text));
}
