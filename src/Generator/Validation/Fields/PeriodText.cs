using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads a part of a year as bulletins write it: H1, Q3, Q1-Q3, Jan, Jan-Oct, 上半年, 一季度, 前三季度, 10月, 1-10月, 前10个月.
/// Full-width signs and any dash are read as their ASCII twins; upper and lower case are alike. The whole year is no part of a year.
/// </summary>
internal static partial class PeriodText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const string ChineseDigits = "一二三四";
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static PeriodOfYear? Parse(string text)
    {
        var plain = Dash().Replace(WideText.Narrow(text).Trim(), "-").Replace(" ", string.Empty, StringComparison.Ordinal);
        plain = plain.ToLowerInvariant();
        var period = Halves(plain) ?? Interval(plain) ?? Quarters(plain) ?? EnglishMonths(plain) ?? ChineseMonths(plain);
        return period is { FromMonth: >= 1, ToMonth: <= 12 } part
            && part.FromMonth <= part.ToMonth
            && part is not { FromMonth: 1, ToMonth: 12 }
                ? part
                : null;
    }

    private static PeriodOfYear? Halves(string text) => text switch
    {
        "h1" or "上半年" => new PeriodOfYear(1, 6),
        "h2" or "下半年" => new PeriodOfYear(7, 12),
        _ => null,
    };

    /// <summary>Months as the site's downloads write them, after ISO 8601: 2019-01/2019-10, or 2019-03 for one.</summary>
    private static PeriodOfYear? Interval(string text)
    {
        if (IsoMonths().Match(text) is not { Success: true } months)
        {
            return null;
        }

        var from = int.Parse(months.Groups["from"].ValueSpan, CultureInfo.InvariantCulture);
        return new(from, months.Groups["to"] is { Success: true } to ? int.Parse(to.ValueSpan, CultureInfo.InvariantCulture) : from);
    }

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<from>[0-9]{2})(/\\k<year>-(?<to>[0-9]{2}))?$", Options, 1000)]
    private static partial Regex IsoMonths();

    private static PeriodOfYear? Quarters(string text)
    {
        if (QuarterRange().Match(text) is { Success: true } range)
        {
            var from = Digit(range.Groups["from"].Value);
            return Quarter(from, range.Groups["to"] is { Success: true } to ? Digit(to.Value) : from);
        }

        if (ChineseQuarter().Match(text) is { Success: true } quarter)
        {
            var number = Digit(quarter.Groups["number"].Value);
            return Quarter(quarter.Groups["first"].Success ? 1 : number, number);
        }

        return null;
    }

    private static PeriodOfYear Quarter(int from, int to) => new((from * 3) - 2, to * 3);

    private static PeriodOfYear? EnglishMonths(string text)
    {
        if (EnglishMonthRange().Match(text) is not { Success: true } range)
        {
            return null;
        }

        var from = Array.IndexOf(Months, range.Groups["from"].Value) + 1;
        return new PeriodOfYear(from, range.Groups["to"] is { Success: true } to ? Array.IndexOf(Months, to.Value) + 1 : from);
    }

    private static PeriodOfYear? ChineseMonths(string text)
    {
        if (FirstMonths().Match(text) is { Success: true } first)
        {
            return new PeriodOfYear(1, Digit(first.Groups["to"].Value));
        }

        if (ChineseMonthRange().Match(text) is not { Success: true } range)
        {
            return null;
        }

        var from = Digit(range.Groups["from"].Value);
        return new PeriodOfYear(from, range.Groups["to"] is { Success: true } to ? Digit(to.Value) : from);
    }

    private static int Digit(string text) => text switch
    {
        "两" => 2,
        [var c] when ChineseDigits.Contains(c, StringComparison.Ordinal) => ChineseDigits.IndexOf(c, StringComparison.Ordinal) + 1,
        _ => int.Parse(text, CultureInfo.InvariantCulture),
    };

    [GeneratedRegex("[‐‑‒–—―−~～〜至]|到", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex("^q(?<from>[1-4])(-q?(?<to>[1-4]))?$", Options, 1000)]
    private static partial Regex QuarterRange();

    [GeneratedRegex("^((?<first>前)|第)?(?<number>[1-4一二两三四])个?季度$", Options, 1000)]
    private static partial Regex ChineseQuarter();

    [GeneratedRegex(
        "^(?<from>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(-(?<to>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?$",
        Options,
        1000)]
    private static partial Regex EnglishMonthRange();

    [GeneratedRegex("^前(?<to>[0-9]{1,2})个?月$", Options, 1000)]
    private static partial Regex FirstMonths();

    [GeneratedRegex("^(?<from>[0-9]{1,2})月?(-(?<to>[0-9]{1,2}))?月(份)?$", Options, 1000)]
    private static partial Regex ChineseMonthRange();
}

/// <summary>Reads dates as content writes them: by ISO 8601, a full date or one that is known to the month or the year only.</summary>
internal static class DateText
{
    private static readonly string[] PartialForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>A full date such as "2018-03-23", or null.</summary>
    public static DateOnly? Full(string text) => Parse(text, PartialForms[^1..]);

    /// <summary>The first day that a date of any exactness can mean: "2018" gives 2018-01-01; null when the text is no date.</summary>
    public static DateOnly? FirstDay(string text) => Parse(text, PartialForms);

    private static DateOnly? Parse(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
