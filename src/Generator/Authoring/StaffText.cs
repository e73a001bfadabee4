using Generator.Diagnostics;

namespace Generator.Authoring;

/// <summary>A text for the people who write content, in the two languages that the tool speaks.</summary>
internal sealed record StaffText(string Chinese, string English)
{
    public string In(ToolLanguage language) => language == ToolLanguage.Chinese ? Chinese : English;
}
