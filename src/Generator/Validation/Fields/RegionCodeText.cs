using System.Text.RegularExpressions;

namespace Generator.Validation.Fields;

/// <summary>The form of a region's code by GB/T 2260: six digits.</summary>
internal static partial class RegionCodeText
{
    public static bool IsCode(string text) => Code().IsMatch(text);

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
