namespace Generator.Data.Tables;

/// <summary>
/// Computed numbers as files carry them: at most twelve decimals, far more than any figure was printed with and few enough for
/// every spreadsheet. Statuses were given to the unrounded values.
/// </summary>
internal static class ComputedNumber
{
    private const int Decimals = 12;

    /// <summary>Divided by one with all its decimals, a decimal loses the zeros at its end.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    public static decimal? Of(decimal? value) => value switch
    {
        { Scale: > Decimals } computed => decimal.Round(computed, Decimals, MidpointRounding.AwayFromZero) / One,
        _ => value,
    };
}
