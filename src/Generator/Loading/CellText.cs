using System.Globalization;

namespace Generator.Loading;

/// <summary>A workbook cell's value as the text that staff see, in one spelling for all cultures.</summary>
internal static class CellText
{
    /// <param name="value">What the workbook library found: null, text, number, date, duration or truth value.</param>
    /// <param name="formatIndex">The number format's index.</param>
    /// <param name="format">The number format's code.</param>
    public static string Of(object? value, int formatIndex, SpreadsheetNumberFormat format) => value switch
    {
        null => string.Empty,
        string text => TextDecoding.NormaliseLineEnds(text),
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime date => Date(date),
        TimeSpan duration => duration.ToString("c", CultureInfo.InvariantCulture),
        double number => Number(number, formatIndex, format),
        int number => Number(number, formatIndex, format),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static string Number(double number, int formatIndex, SpreadsheetNumberFormat format)
    {
        // The largest serial number of a date is 9999-12-31; beyond it the spreadsheet shows no date either.
        if (SpreadsheetNumberFormat.IsEastAsianDate(formatIndex) && number is >= 1 and < 2958466)
        {
            return Date(DateTime.FromOADate(number));
        }

        return format.Percent switch
        {
            PercentFormat.Scaled => ExactNumber.Text(number, shift: 2) + "%",
            PercentFormat.Decoration => ExactNumber.Text(number) + "%",
            _ => ExactNumber.Text(number),
        };
    }

    private static string Date(DateTime date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
