using System.Globalization;

namespace Generator.Validation.Fields;

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
