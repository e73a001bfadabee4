namespace Scriban.Parsing;

/// <summary>The refusal of other languages than the default one, in one wording.</summary>
internal static class Unsupported
{
    public static NotSupportedException Language(ScriptLang language) =>
        new($"The language {language} is not supported: templates are written in the default language.");
}
