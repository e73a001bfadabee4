using System.Globalization;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Writes dates and parts of years from the catalogue's patterns.</summary>
internal sealed class TimeFormat(Words words)
{
    private NumberFormat Numbers => field ??= new(words);

    /// <summary>A day. Its number goes in as one, since languages may have a form of their own for the first of a month.</summary>
    public string Date(DateOnly date) =>
        words.Fill("date.full", ("year", Own(date.Year)), ("month", Month(date.Month)), ("day", date.Day));

    /// <summary>A date as exact as it is known: yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    public string PartialDate(string date) => date.Length switch
    {
        4 => words.Fill("date.year", ("year", Numbers.Digits(date))),
        7 => MonthOf(date[..4], int.Parse(date.AsSpan(5), CultureInfo.InvariantCulture)),
        _ => Date(DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
    };

    /// <summary>A year as it stands beside a figure: 2015年, 2015.</summary>
    public string Year(Year year) => words.Fill("date.year", ("year", year));

    public string Span(Year from, Year to) => from == to ? Year(from) : words.Fill("date.span", ("from", from), ("to", to));

    /// <summary>A year or a part of it: 2020年上半年, first half of 2020.</summary>
    public string When(Year year, PeriodOfYear? period) =>
        period is { IsSeveralYears: true, YearsBefore: var before } ? Span(year + -before, year)
        : period is { } part ? words.Fill("period.when", ("year", year), ("part", Period(part))) : Year(year);

    /// <summary>The year of a row, or the part of it that the row is about.</summary>
    public string When(Observation row) => When(row.Year, row.Period);

    private string MonthOf(string year, int month) => words.Fill("date.month", ("year", Numbers.Digits(year)), ("month", Month(month)));

    private string Period(PeriodOfYear part) => (part.FromMonth, part.ToMonth) switch
    {
        (1, 6) => words["period.h1"],
        (7, 12) => words["period.h2"],
        (1, 3) => words["period.q1"],
        (4, 6) => words["period.q2"],
        (7, 9) => words["period.q3"],
        (10, 12) => words["period.q4"],
        (1, 9) => words["period.q1_q3"],
        var (from, to) when from == to => words.Fill("period.one_month", ("month", Month(from))),
        var (from, to) => words.Fill("period.months", ("first", Month(from)), ("last", Month(to))),
    };

    private string Month(int month) => words[$"month.{Digits(month)}"];

    private string Own(int number) => Numbers.Digits(Digits(number));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
