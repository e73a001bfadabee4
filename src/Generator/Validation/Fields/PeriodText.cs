using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads a part of a year as it may be written in any language: H1, Q3, Q1-Q3, Jan, Jan-Oct, 1-10. Full-width signs and any dash are read
/// as their ASCII twins; upper and lower case are alike. The whole year is no part of a year. For words of languages see
/// <see cref="PeriodWords"/>.
/// </summary>
internal static partial class PeriodText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static PeriodOfYear? Parse(string text)
    {
        var plain = Plain(text);
        return Sound(Halves(plain) ?? Interval(plain) ?? Quarters(plain) ?? EnglishMonths(plain) ?? NumberedMonths(plain));
    }

    /// <summary>The year that months name with them, as the site's downloads do (2019-01/2019-10); null where they name none.</summary>
    public static int? YearOf(string text) => IsoMonths().Match(Plain(text)) is { Success: true } months
        ? int.Parse(months.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)
        : null;

    /// <summary>A text without what makes no difference: the width of signs, the kind of dash, spaces and capitals.</summary>
    public static string Plain(string text) =>
        Space().Replace(Dash().Replace(WideText.Narrow(text).Trim(), "-"), string.Empty).ToLowerInvariant();

    /// <summary>The part when it is one: in order, within a year, and not all of it.</summary>
    public static PeriodOfYear? Sound(PeriodOfYear? period) =>
        period is { FromMonth: >= 1, ToMonth: <= 12 } part && part.FromMonth <= part.ToMonth && part is not { FromMonth: 1, ToMonth: 12 }
            ? part
            : null;

    private static PeriodOfYear? Halves(string text) => text switch
    {
        "h1" => new PeriodOfYear(1, 6),
        "h2" => new PeriodOfYear(7, 12),
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

    [GeneratedRegex("^(?<year>[0-9]{4})-(?<from>[0-9]{2})(/\\k<year>-(?<to>[0-9]{2}))?\\z", Options, 1000)]
    private static partial Regex IsoMonths();

    private static PeriodOfYear? Quarters(string text)
    {
        if (QuarterRange().Match(text) is not { Success: true } range)
        {
            return null;
        }

        var from = Digit(range.Groups["from"].Value);
        var to = range.Groups["to"] is { Success: true } end ? Digit(end.Value) : from;
        return new PeriodOfYear((from * 3) - 2, to * 3);
    }

    private static PeriodOfYear? EnglishMonths(string text)
    {
        if (EnglishMonthRange().Match(text) is not { Success: true } range)
        {
            return null;
        }

        var from = NumberOf(range.Groups["from"].Value);
        return new PeriodOfYear(from, range.Groups["to"] is { Success: true } to ? NumberOf(to.Value) : from);
    }

    private static int NumberOf(string month) => Array.IndexOf(Months, month[..3]) + 1;

    private static PeriodOfYear? NumberedMonths(string text) => MonthRange().Match(text) is { Success: true } range
        ? new PeriodOfYear(Digit(range.Groups["from"].Value), Digit(range.Groups["to"].Value))
        : null;

    private static int Digit(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("[‐‑‒–—―−~～〜]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    [GeneratedRegex("^q(?<from>[1-4])(-q?(?<to>[1-4]))?\\z", Options, 1000)]
    private static partial Regex QuarterRange();

    private const string Month =
        "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)";

    [GeneratedRegex($"^(?<from>{Month})(-(?<to>{Month}))?\\z", Options, 1000)]
    private static partial Regex EnglishMonthRange();

    [GeneratedRegex("^(?<from>[0-9]{1,2})-(?<to>[0-9]{1,2})\\z", Options, 1000)]
    private static partial Regex MonthRange();
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
