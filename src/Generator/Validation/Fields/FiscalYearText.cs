using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads fiscal years: 2019/20, 2019-20, 2019/2020, FY2019/20, and several of them, 2017/18-2019/20. One year alone (FY2020) may be that in
/// which it begins or ends, and two whole years with a dash are several, so that neither is read.
/// </summary>
internal static partial class FiscalYearText
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The first and the last year, and whether each is followed by the next one; null for what has not this form.</summary>
    public static (Year First, Year Last, bool IsSound)? Parse(string text)
    {
        var plain = PeriodText.Plain(text);
        if (One().Match(plain) is { Success: true } one)
        {
            var year = new Year(Number(one, "from"), IsFiscal: true);
            return (year, year, Follows(one, "from", "next"));
        }

        return Several().Match(plain) is { Success: true } many
            ? (new(Number(many, "from"), IsFiscal: true), new(Number(many, "to"), IsFiscal: true),
                Follows(many, "from", "next") && Follows(many, "to", "after") && Number(many, "from") < Number(many, "to"))
            : null;
    }

    private static bool Follows(Match match, string group, string other) =>
        Number(match, other) == (match.Groups[other].Length == 2 ? (Number(match, group) + 1) % 100 : Number(match, group) + 1);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(fy|财年)?(?<from>[0-9]{4})(/(?<next>[0-9]{4}|[0-9]{2})|-(?<next>[0-9]{2}))(财年|财政年度|年度)?\\z", Options, 1000)]
    private static partial Regex One();

    [GeneratedRegex(
        "^(?<from>[0-9]{4})/(?<next>[0-9]{4}|[0-9]{2})-(?<to>[0-9]{4})/(?<after>[0-9]{4}|[0-9]{2})\\z", Options, 1000)]
    private static partial Regex Several();
}
