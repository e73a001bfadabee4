using System.Globalization;
using Generator.Model;

namespace Generator.Validation.Rules;

/// <summary>A range in words, for messages: "0 to 100", "0 or more".</summary>
internal static class RangeText
{
    public static string Of(ValueRange range) => range switch
    {
        { Min: { } min, Max: { } max } => string.Create(CultureInfo.InvariantCulture, $"{min} to {max}"),
        { Min: { } min } => string.Create(CultureInfo.InvariantCulture, $"{min} or more"),
        { Max: { } max } => string.Create(CultureInfo.InvariantCulture, $"{max} or less"),
        _ => "any number",
    };
}
