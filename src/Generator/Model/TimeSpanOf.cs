namespace Generator.Model;

/// <summary>The days that a row tells of: its year, a part of it, or the day of an event.</summary>
internal readonly record struct TimeSpanOf(DateOnly Start, DateOnly End)
{
    /// <summary>The days of a year that begins with a month.</summary>
    public static TimeSpanOf Of(Year year, int startsIn) =>
        new(new(year.Value, startsIn, 1), new DateOnly(year.Value, startsIn, 1).AddYears(1).AddDays(-1));

    public static TimeSpanOf Of(Observation row)
    {
        var year = row.Year.Value;
        return row switch
        {
            { Value: ObservedValue.CompletedOn { Date: var day } } => new(day, day),
            { Value: ObservedValue.NotDoneOn { Date: var day } } => new(day, day),
            { Period: { IsSeveralYears: false } part } => new(new(year, part.FromMonth, 1), LastDay(year, part.ToMonth)),
            _ => new(
                new(year - (row.Period?.YearsBefore ?? 0), row.YearStartsIn, 1),
                new DateOnly(year, row.YearStartsIn, 1).AddYears(1).AddDays(-1)),
        };
    }

    /// <summary>The last day that a date of any exactness can mean: "2018" gives 2018-12-31.</summary>
    public static DateOnly LastDay(string date, DateOnly first) => date.Length switch
    {
        4 => new(first.Year, 12, 31),
        7 => LastDay(first.Year, first.Month),
        _ => first,
    };

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
