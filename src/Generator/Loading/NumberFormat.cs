namespace Generator.Loading;

/// <summary>Reads from a cell's number format what changes the meaning of the number in it.</summary>
internal static class NumberFormat
{
    /// <summary>
    /// Built-in formats that show a date in Chinese, Japanese and Korean workbooks (ECMA-376 part 1, 18.8.30); their code is not in the
    /// file, so that the workbook library takes their cells for bare numbers.
    /// </summary>
    public static bool IsEastAsianDate(int index) => index is (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>Judged by the format's first section, which is the one for positive numbers.</summary>
    public static PercentFormat Percent(string? format)
    {
        var quoted = false;
        var result = PercentFormat.None;
        for (var i = 0; i < (format?.Length ?? 0); i++)
        {
            switch (format![i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '_' or '*' when !quoted:
                    i++;
                    result = format.AsSpan(i - 1).StartsWith("\\%", StringComparison.Ordinal) ? PercentFormat.Decoration : result;
                    break;
                case ';' when !quoted:
                    return result;
                case '%' when !quoted:
                    return PercentFormat.Scaled;
                case '%' or '％':
                    result = PercentFormat.Decoration;
                    break;
            }
        }

        return result;
    }
}
