using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A sheet of a dataset's workbook that tells people how to fill it in. It is known by its name and never read.</summary>
internal static class ExplanationSheet
{
    private const string English = "explanation";
    private const string Chinese = "说明";

    public static string In(ToolLanguage language) => language == ToolLanguage.Chinese ? Chinese : English;

    public static bool Is(string sheet) =>
        sheet.Trim().Equals(English, StringComparison.OrdinalIgnoreCase) || sheet.Trim() == Chinese;
}
