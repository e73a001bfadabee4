using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads several years that one figure is for: 2016-2018, with any dash and any width of signs. What may mean a fiscal year (2019/20,
/// 2019-20) is told apart, since a guess would move every figure by months.
/// </summary>
internal static partial class YearsText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Null for anything else, and where the last year is not after the first.</summary>
    public static (Year To, PeriodOfYear Period)? Parse(string text) =>
        Years().Match(PeriodText.Plain(text).TrimEnd('年')) is { Success: true } years
        && Number(years, "to") - Number(years, "from") is > 0 and var before
            ? (new Year(Number(years, "to")), new PeriodOfYear(1, 12, before))
            : null;

    /// <summary>A year that does not begin with January: 2019/20, 2019-20, FY2019.</summary>
    public static bool IsFiscal(string text) => Fiscal().IsMatch(PeriodText.Plain(text));

    /// <summary>Two years with a stroke between them may be two years, a fiscal year or a period.</summary>
    public static bool IsUnclear(string text) => Stroke().IsMatch(PeriodText.Plain(text));

    private static int Number(Match years, string group) => int.Parse(years.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<from>[0-9]{4})年?-(?<to>[0-9]{4})\\z", Options, 1000)]
    private static partial Regex Years();

    [GeneratedRegex("^((fy|财年)?[0-9]{4}[-/][0-9]{2}|(fy|财年)[0-9]{2,4}|[0-9]{4}财年)\\z", Options, 1000)]
    private static partial Regex Fiscal();

    [GeneratedRegex("^[0-9]{4}/[0-9]{4}\\z", Options, 1000)]
    private static partial Regex Stroke();
}
