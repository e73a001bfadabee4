namespace Generator.Diagnostics;

/// <summary>
/// A language in which the tool speaks to the people who run it. It has nothing to do with the languages of the site, which are the
/// content's to choose.
/// </summary>
public enum ToolLanguage
{
    English,
    Chinese,
}

/// <summary>How the languages of the tool are written in options, catalogues and the environment.</summary>
public static class ToolLanguages
{
    /// <summary>Every language of the tool; the first is spoken where nothing else is asked for.</summary>
    public static IReadOnlyList<ToolLanguage> All { get; } = [ToolLanguage.English, ToolLanguage.Chinese];

    /// <summary>The tag after BCP 47: en, zh.</summary>
    public static string Tag(this ToolLanguage language) => language == ToolLanguage.Chinese ? "zh" : "en";

    /// <summary>
    /// The language of a tag or of a locale as POSIX writes it (zh, zh-Hans, zh_CN.UTF-8), or null when the tool does not speak it.
    /// </summary>
    public static ToolLanguage? Find(string? locale) =>
        locale?.Split('-', '_', '.', '@')[0].ToLowerInvariant() switch
        {
            "en" => ToolLanguage.English,
            "zh" => ToolLanguage.Chinese,
            _ => null,
        };
}
