using System.Globalization;
using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Fields;

public sealed class SumTextTests
{
    [Theory]
    [InlineData("22500 − 3570 = 18930", "18930")]
    [InlineData("84.77 ÷ (1 − 1.80%) = 86.32", "86.32")]
    [InlineData("(2669 + 740) ÷ (8170 + 2669 + 740) = 29.4%", "29.4")]
    [InlineData("25356.62 × (1 + 7.1%) = 27157", "27157")]
    [InlineData("83.6 + 1.7 = 85.3", "85.3")]
    [InlineData("25,356.62 - 6562 = 18795", "18795")]
    [InlineData("2 + 3 × 4 ÷ 6 − 1 = 3", "3")]
    [InlineData("−(5 − 7) ＝ 2", null)]
    [InlineData("−(5 − 7) = 2", "2")]
    public void A_sum_gives_its_figure(string sum, string? value)
    {
        var fault = SumText.Fault(sum, decimal.Parse(value ?? "2", CultureInfo.InvariantCulture));
        Assert.Equal(value is null, fault is not null);
    }

    [Theory]
    [InlineData("22500 − 3570 = 18930", "18931", "it ends in 18930")]
    [InlineData("22500 − 3571 = 18930", "18930", "it gives 18929")]
    [InlineData("22500 − 3570", "18930", "one equals sign")]
    [InlineData("1 = 1 = 1", "1", "one equals sign")]
    [InlineData("total less increase = 18930", "18930", "no arithmetic")]
    [InlineData("(22500 − 3570 = 18930", "18930", "no arithmetic")]
    [InlineData("5 ÷ 0 = 1", "1", "no arithmetic")]
    [InlineData("9999999999999999999999999999 × 9999999999999999999999999999 = 1", "1", "no arithmetic")]
    [InlineData("9999999999999999999999999999 × 7 = 5%", "5", "no arithmetic")]
    [InlineData("1) + (2 = 3%", "3", "no arithmetic")]
    [InlineData("1 + 1 = two", "2", "is not a number")]
    [InlineData("1 1 = 11", "11", "no arithmetic")]
    public void What_does_not_is_refused_with_its_reason(string sum, string value, string reason) =>
        Assert.Contains(
            reason, SumText.Fault(sum, decimal.Parse(value, CultureInfo.InvariantCulture))!.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(50, "")]
    [InlineData(51, "more than 50 brackets stand within one another")]
    [InlineData(32_000, "more than 50 brackets stand within one another")]
    public void Brackets_within_one_another_end(int depth, string reason) => Assert.Equal(
        reason, SumText.Fault($"{new string('(', depth)}2{new string(')', depth)} = 2", 2)?.ToString() ?? string.Empty);

    [Theory]
    [InlineData(32_000, "2")]
    [InlineData(32_001, "-2")]
    public void A_minus_may_be_written_any_number_of_times(int times, string value) => Assert.Equal(
        decimal.Parse(value, CultureInfo.InvariantCulture), SumText.Evaluate($"{new string('-', times)}2"));
}
