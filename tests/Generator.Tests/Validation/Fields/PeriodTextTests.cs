using FsCheck;
using FsCheck.Fluent;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Fields;

public sealed class PeriodTextTests
{
    [Theory]
    [InlineData("H1", 1, 6)]
    [InlineData("h2", 7, 12)]
    [InlineData("Q1", 1, 3)]
    [InlineData("Q4", 10, 12)]
    [InlineData("Q1-Q3", 1, 9)]
    [InlineData("Q2–3", 4, 9)]
    [InlineData("Jan", 1, 1)]
    [InlineData("December", 12, 12)]
    [InlineData("Jan-Oct", 1, 10)]
    [InlineData("1-9", 1, 9)]
    [InlineData("１－１０", 1, 10)]
    public void Parts_of_a_year_are_read(string text, int from, int to) => Assert.Equal(new PeriodOfYear(from, to), PeriodText.Parse(text));

    [Theory]
    [InlineData("H3")]
    [InlineData("Q5")]
    [InlineData("Q3-Q1")]
    [InlineData("Q1-Q4")]
    [InlineData("2018-06-30")]
    [InlineData("10")]
    [InlineData("1-12")]
    [InlineData("前三季度")]
    [InlineData("")]
    public void Anything_else_is_not(string text) => Assert.Null(PeriodText.Parse(text));

    [Fact]
    public void No_text_is_too_odd() => Prop
        .ForAll<string>(text => text is null || PeriodText.Parse(text) is null or { FromMonth: >= 1, ToMonth: <= 12 })
        .QuickCheckThrowOnFailure();
}
