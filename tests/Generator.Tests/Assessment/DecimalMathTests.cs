using FsCheck.Fluent;
using Generator.Assessment.Figures;

namespace Generator.Tests.Assessment;

public sealed class DecimalMathTests
{
    [Fact]
    public void The_logarithm_agrees_with_binary_floating_point() => Properties.Hold(
        Positive(-14, 14),
        x => IsClose(DecimalMath.Ln(x), (decimal)Math.Log((double)x), 1e-12m));

    [Fact]
    public void The_exponential_agrees_with_binary_floating_point() => Properties.Hold(
        Properties.Printed(-20, 60),
        x => IsClose(DecimalMath.Exp(x), (decimal)Math.Exp((double)x), 1e-12m));

    [Fact]
    public void The_logarithm_undoes_the_exponential() => Properties.Hold(
        Properties.Printed(-20, 60),
        x => Math.Abs(DecimalMath.Ln(DecimalMath.Exp(x)) - x) < 1e-18m);

    [Fact]
    public void The_exponential_undoes_the_logarithm() => Properties.Hold(
        Positive(-8, 14),
        x => IsClose(DecimalMath.Exp(DecimalMath.Ln(x)), x, 1e-18m));

    [Fact]
    public void A_whole_power_is_a_repeated_product() => Properties.Hold(
        from x in Properties.Printed(0, 9).Where(x => x > 0.01m)
        from exponent in Gen.Choose(0, 8)
        select (x, exponent),
        one => IsClose(DecimalMath.Pow(one.x, one.exponent), DecimalMath.Power(one.x, one.exponent), 1e-12m));

    [Fact]
    public void A_root_raised_again_is_the_number() => Properties.Hold(
        from x in Positive(-4, 9)
        from exponent in Gen.Choose(1, 10)
        select (x, exponent),
        one => IsClose(DecimalMath.Power(DecimalMath.Pow(one.x, 1m / one.exponent), one.exponent), one.x, 1e-18m));

    [Fact]
    public void Known_values_are_exact_to_24_decimals()
    {
        Assert.Equal(0.693147180559945309417232m, DecimalMath.Ln(2), 24);
        Assert.Equal(2.302585092994045684017991m, DecimalMath.Ln(10), 24);
        Assert.Equal(2.718281828459045235360287m, DecimalMath.Exp(1), 24);
        Assert.Equal(1.414213562373095048801689m, DecimalMath.Pow(2, 0.5m), 24);
        Assert.Equal(0, DecimalMath.Ln(1));
        Assert.Equal(1, DecimalMath.Exp(0));
    }

    [Fact]
    public void The_ends_of_the_range_have_logarithms()
    {
        Assert.Equal(-64.472382603833m, DecimalMath.Ln(1e-28m), 12);
        Assert.Equal(66.542129333755m, DecimalMath.Ln(decimal.MaxValue), 12);
    }

    [Fact]
    public void Nothing_and_less_have_no_logarithm()
    {
        Assert.Throws<OverflowException>(() => DecimalMath.Ln(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DecimalMath.Ln(-1e-28m));
    }

    private static bool IsClose(decimal actual, decimal expected, decimal relative) =>
        Math.Abs(actual - expected) <= relative * Math.Max(1e-12m, Math.Abs(expected)) || Math.Abs(actual - expected) <= 1e-26m;

    /// <summary>Numbers with twelve digits, anywhere between two powers of ten.</summary>
    private static FsCheck.Gen<decimal> Positive(int fromPower, int toPower) =>
        from digits in Properties.Printed(1, 10)
        from power in Gen.Choose(fromPower, toPower - 1)
        select digits * (power < 0 ? 1 / DecimalMath.Power(10, -power) : DecimalMath.Power(10, power));
}
