using Generator.Validation.Formulas;

namespace Generator.Tests.Validation.Formulas;

/// <summary>A formula of any size is read or refused; none brings the reader down.</summary>
public sealed class FormulaTextTests
{
    private const string TooLarge = "It has more than 1000 names and numbers, or more than 50 brackets within one another.";

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, TooLarge)]
    [InlineData(150_000, TooLarge)]
    public void Brackets_within_one_another_end(int depth, string? fault) =>
        Assert.Equal(fault, Fault($"{new string('(', depth)}gdp{new string(')', depth)}"));

    [Theory]
    [InlineData(50, null)]
    [InlineData(51, TooLarge)]
    [InlineData(40_000, TooLarge)]
    public void Sums_within_one_another_end(int depth, string? fault) =>
        Assert.Equal(fault, Fault($"{string.Concat(Enumerable.Repeat("sum(", depth))}gdp{new string(')', depth)}"));

    [Theory]
    [InlineData(1_000, null)]
    [InlineData(1_001, TooLarge)]
    [InlineData(50_000, TooLarge)]
    public void Names_and_numbers_end(int count, string? fault) =>
        Assert.Equal(fault, Fault(string.Join(" + ", Enumerable.Repeat("gdp", count))));

    [Fact]
    public void Brackets_beside_one_another_are_not_counted_as_within() =>
        Assert.Null(Fault(string.Join(" + ", Enumerable.Repeat("(gdp)", 200))));

    private static string? Fault(string formula)
    {
        FormulaText.Parse(formula, out var fault);
        return fault?.ToString();
    }
}
