using System.Buffers;
using System.Text.RegularExpressions;

namespace Generator.Validation.Fields;

/// <summary>
/// The forms of the numbers under which Chinese websites are registered. Only the form is checked: whether a number was given to this
/// site stands in the registers of the ministries.
/// </summary>
internal static partial class FilingNumber
{
    // The short names of the provinces, with which both filings begin.
    private const string Province = "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川蜀宁琼黔滇陇秦]";

    /// <summary>Ten digits that begin with the region's code, or “bm” and eight digits for a ministry.</summary>
    public static bool IsSiteCode(string text) => SiteCode().IsMatch(text);

    /// <summary>蒙ICP备12345678号, perhaps with the number of the website: -1.</summary>
    public static bool IsIcp(string text) => Icp().IsMatch(text);

    /// <summary>蒙公网安备 and fourteen digits, the first six the region's code, then 号.</summary>
    public static bool IsPolice(string text) => Police().IsMatch(text);

    [GeneratedRegex("^([0-9]{10}|bm[0-9]{8})\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SiteCode();

    [GeneratedRegex("^" + Province + "ICP[备证][0-9]{6,10}号(-[0-9]{1,3})?\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Icp();

    [GeneratedRegex("^" + Province + "公网安备 ?[0-9]{14}号\\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Police();
}

/// <summary>The form of a SHA-256 hash: 64 hexadecimal digits in lower case.</summary>
internal static class HashText
{
    private const int Length = 64;
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static bool IsSha256(string text) => text.Length == Length && !text.AsSpan().ContainsAnyExcept(Digits);
}

/// <summary>
/// The form of a region's code in any scheme: letters and digits of ASCII, with hyphens and dots between them. It becomes an address.
/// </summary>
internal static partial class RegionCodeText
{
    private const int Longest = 40;

    public static bool IsCode(string text) => text.Length <= Longest && Code().IsMatch(text);

    [GeneratedRegex("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}

/// <summary>Reads an absolute http or https address.</summary>
internal static class WebAddress
{
    public static Uri? Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && IsWeb(address) ? address : null;

    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.Host.Length > 0;
}
