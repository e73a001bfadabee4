namespace Generator.Assessment.Figures;

/// <summary>
/// Logarithm, exponential and powers in decimal arithmetic. The library's own functions work in binary floating point
/// and differ in the last digit between machines; a judgement must not. Accurate to 1e-24 or better in the range that
/// yearly changes and intensities have.
/// </summary>
internal static class DecimalMath
{
    private const decimal Epsilon = 1e-27m;
    private const decimal LogOfTwo = 0.6931471805599453094172321215m;

    /// <summary>The natural logarithm of a positive number, by halving into [2/3, 4/3] and the series of artanh.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="OverflowException">The number is zero: its logarithm is below every decimal.</exception>
    public static decimal Ln(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        if (x == 0)
        {
            throw new OverflowException("The logarithm of zero is below every decimal.");
        }

        var halvings = 0;
        while (x > 4m / 3m)
        {
            x /= 2;
            halvings++;
        }

        while (x < 2m / 3m)
        {
            x *= 2;
            halvings--;
        }

        var y = (x - 1) / (x + 1);
        var square = y * y;
        var power = y;
        var sum = 0m;
        for (var n = 1; Math.Abs(power) > Epsilon; n += 2)
        {
            sum += power / n;
            power *= square;
        }

        return (2 * sum) + (halvings * LogOfTwo);
    }

    /// <summary>e to the power of x, by halving x below 1/2, the exponential series and squaring back; |x| up to 60.</summary>
    public static decimal Exp(decimal x)
    {
        var halvings = 0;
        while (Math.Abs(x) > 0.5m)
        {
            x /= 2;
            halvings++;
        }

        var sum = 1m;
        var term = 1m;
        for (var n = 1; Math.Abs(term) > Epsilon; n++)
        {
            term *= x / n;
            sum += term;
        }

        for (; halvings > 0; halvings--)
        {
            sum *= sum;
        }

        return sum;
    }

    /// <summary>Any number to a whole power of zero or more, by multiplication: exact as long as the digits suffice.</summary>
    public static decimal Power(decimal x, int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
        {
            power *= x;
        }

        return power;
    }

    /// <summary>A positive number to any power.</summary>
    public static decimal Pow(decimal x, decimal exponent) => Exp(exponent * Ln(x));
}
