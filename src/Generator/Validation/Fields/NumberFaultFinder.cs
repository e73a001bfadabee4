using System.Buffers;
using System.Text.RegularExpressions;

namespace Generator.Validation.Fields;

/// <summary>Tells what kind of writing a text that is no number most likely is, so that its author gets the fitting hint.</summary>
internal static partial class NumberFaultFinder
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly SearchValues<char> ApproximateMarks = SearchValues.Create("约余超近多≈><＞＜≥≤≧≦");
    private static readonly SearchValues<char> MagnitudeWords = SearchValues.Create("亿万千百");
    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("〇零一二两三四五六七八九十");
    private static readonly SearchValues<char> FootnoteMarks = SearchValues.Create("*＊†‡#①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹⁰[](){}（）［］");

    public static NumberFault Find(string text)
    {
        var span = text.AsSpan();
        if (AbsenceMark().IsMatch(text))
        {
            return NumberFault.AbsenceMark;
        }

        if (span.ContainsAny(ApproximateMarks)
            || text.Contains("左右", StringComparison.Ordinal) || text.Contains("以上", StringComparison.Ordinal))
        {
            return NumberFault.Approximate;
        }

        if (Exponent().IsMatch(text))
        {
            return NumberFault.Exponent;
        }

        if (Range().IsMatch(text))
        {
            return NumberFault.Range;
        }

        if (span.ContainsAnyInRange('0', '9'))
        {
            return span.ContainsAny(MagnitudeWords) ? NumberFault.Magnitude
                : span.ContainsAny(FootnoteMarks) ? NumberFault.FootnoteMark
                : NumberFault.NotANumber;
        }

        return span.ContainsAny(ChineseDigits) || span.ContainsAny(MagnitudeWords) ? NumberFault.ChineseNumeral : NumberFault.NotANumber;
    }

    [GeneratedRegex(@"^([-—–/…\.]+|n/?a|nan|null|无|暂无|未公布)\z", Options | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AbsenceMark();

    [GeneratedRegex(@"[0-9][eE][-+]?[0-9]", Options, 1000)]
    private static partial Regex Exponent();

    [GeneratedRegex(@"[0-9%]\s*([-~～〜—]|至|到|to)+\s*[-+]?[0-9]|^[~～〜]", Options, 1000)]
    private static partial Regex Range();
}
