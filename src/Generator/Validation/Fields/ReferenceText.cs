using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads what a figure rests on as content writes it: <c>energy-total/2019</c>, with a part of the year <c>pm25/2020/Jan-Oct</c> and a
/// basis <c>gdp/2020@first published</c>, of a member <c>jobs/2020[sector=industry]</c>; <c>source:plan</c>;
/// <c>goals:energy-cap</c>. Only the form is read, not whether it is there.
/// </summary>
internal static partial class ReferenceText
{
    private const string SourcePrefix = "source:";
    private const string GoalPrefix = "goals:";

    public static FigureReference? Parse(string text, PeriodWords? periods = null)
    {
        var plain = text.Trim();
        if (plain.StartsWith(SourcePrefix, StringComparison.Ordinal))
        {
            return Named(plain[SourcePrefix.Length..]) is { } source ? new FigureReference.Of(new(source)) : null;
        }

        if (plain.StartsWith(GoalPrefix, StringComparison.Ordinal))
        {
            return Named(plain[GoalPrefix.Length..]) is { } goal ? new FigureReference.Promise(new(goal)) : null;
        }

        return ParseRow(plain, periods);
    }

    /// <summary>
    /// A row as the site's download names it, by its id: <c>energy-total#y2019@2019</c>. Null for anything else.
    /// </summary>
    /// <param name="text">The id.</param>
    /// <param name="region">The region of the row that names it; a row rests on rows of its own region.</param>
    /// <param name="find">An indicator by its name: its bases, and whether its years are fiscal ones, which the id does not tell.</param>
    public static FigureReference.Row? ParseId(string text, RegionCode? region, Func<IndicatorId, Indicator?> find)
    {
        if (RowId().Match(text.Trim()) is not { Success: true } id)
        {
            return null;
        }

        var indicator = new IndicatorId(id.Groups["indicator"].Value);
        var rest = id.Groups["rest"].Value;
        var members = MembersOf(id.Groups["member"].Captures.Select(member => member.Value));
        if (region is { } own && (rest == own.Value || rest.EndsWith($"-{own}", StringComparison.Ordinal)))
        {
            rest = rest[..^own.Value.Length].TrimEnd('-');
        }

        PeriodOfYear? period = id.Groups["from"].Success ? new(Month(id, "from"), Month(id, "to"))
            : id.Groups["since"].Success ? new(1, 12, Month(id, "year") - Month(id, "since"))
            : null;
        var declared = find(indicator);
        var basis = rest.Length == 0 ? new BasisId(string.Empty)
            : declared?.Bases.Keys.FirstOrDefault(one => RowAnchor.Of(one) == rest) ?? default;
        var year = YearOf(id.Groups["year"].Value)!.Value with { IsFiscal = declared?.HasFiscalYears == true };
        return rest.Length > 0 && basis.IsUsual
            ? null
            : new(indicator, year, period, basis) { Members = members };
    }

    private static int Month(Match id, string group) => int.Parse(id.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<indicator>[a-z0-9-]+)#y(?<year>[0-9]{4})(-m(?<from>[0-9]{2})(?<to>[0-9]{2})|-s(?<since>[0-9]{4}))?(-(?<rest>[^~]+))?"
            + @"(~(?<member>[a-z0-9-]+=[a-z0-9-]+))*@[0-9]{4}\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex RowId();

    /// <summary>A row alone, or null for anything else.</summary>
    public static FigureReference.Row? ParseRow(string text, PeriodWords? periods = null)
    {
        var named = Bracket().Match(text.TrimEnd());
        text = named.Success ? text[..named.Index] : text;

        // The name of a basis may hold a slash ("used / generated"), so that it is taken off first.
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var basis = at < 0 ? string.Empty : text[(at + 1)..].Trim();
        var parts = Joined((at < 0 ? text : text[..at]).Trim().Split('/', StringSplitOptions.TrimEntries));
        if (parts.Length is not (2 or 3) || (at >= 0 && basis.Length == 0)
            || Named(parts[0]) is not { } indicator
            || (YearOf(parts[1]) ?? YearsText.Parse(parts[1])?.To ?? FiscalOf(parts[1])?.Last) is not { } year)
        {
            return null;
        }

        var period = YearsText.Parse(parts[1])?.Period
            ?? (FiscalOf(parts[1]) is { } fiscal && fiscal.First < fiscal.Last
                ? new PeriodOfYear(1, 12, fiscal.Last - fiscal.First)
                : (PeriodOfYear?)null);
        if (parts.Length == 3)
        {
            period = periods is null ? PeriodText.Parse(parts[2]) : periods.Parse(parts[2]);
            if (period is null)
            {
                return null;
            }
        }

        return new FigureReference.Row(new IndicatorId(indicator), year, period, new BasisId(basis))
        {
            Members = MembersOf(named.Groups["member"].Captures.Select(member => member.Value)),
        };
    }

    private static Members MembersOf(IEnumerable<string> written) => Members.Of(
        written.Select(member => member.Split('=')).Select(pair => (new DimensionId(pair[0]), new MemberId(pair[1]))));

    /// <summary>Members at the end of a row's name: [sector=industry, sex=women].</summary>
    [GeneratedRegex(
        @"\[\s*((?<member>[a-z0-9-]+=[a-z0-9-]+)\s*(,\s*|(?=\])))+\]\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Bracket();

    private static (Year First, Year Last, bool IsSound)? FiscalOf(string text) =>
        FiscalYearText.Parse(text) is { IsSound: true } years ? years : null;

    /// <summary>Indicator and time, where strokes within fiscal years part nothing: x/2017/18-2019/20.</summary>
    private static string[] Joined(string[] parts) =>
        parts.Length is 3 or 4 && FiscalYearText.Parse(string.Join('/', parts[1..])) is not null
            ? [parts[0], string.Join('/', parts[1..])]
            : parts;

    private static string? Named(string text) => KebabCase.IsName(text.Trim()) ? text.Trim() : null;

    private static Year? YearOf(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? new Year(year)
            : null;
}
