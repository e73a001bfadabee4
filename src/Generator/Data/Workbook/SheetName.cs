namespace Generator.Data.Workbook;

/// <summary>Names of sheets: at most 31 characters, none of the seven that Excel forbids.</summary>
internal static class SheetName
{
    private const int Longest = 31;

    public static string Of(string title)
    {
        var allowed = string.Concat(title.Where(letter => !"[]:*?/\\".Contains(letter, StringComparison.Ordinal))).Trim('\'', ' ');
        return allowed.Length <= Longest ? allowed : allowed[..Longest];
    }
}
