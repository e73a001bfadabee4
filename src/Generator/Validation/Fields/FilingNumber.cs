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

    [GeneratedRegex("^([0-9]{10}|bm[0-9]{8})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SiteCode();

    [GeneratedRegex("^" + Province + "ICP[备证][0-9]{6,10}号(-[0-9]{1,3})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Icp();

    [GeneratedRegex("^" + Province + "公网安备 ?[0-9]{14}号$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Police();
}
