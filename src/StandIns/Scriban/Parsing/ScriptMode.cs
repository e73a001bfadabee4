namespace Scriban.Parsing;

/// <summary>What a text is made of.</summary>
public enum ScriptMode
{
    /// <summary>Text with code blocks in double braces.</summary>
    Default,

    /// <summary>Only the code between two front-matter markers is read.</summary>
    FrontMatterOnly,

    /// <summary>Code between two front-matter markers, then text with code blocks.</summary>
    FrontMatterAndContent,

    /// <summary>Code without braces around it.</summary>
    ScriptOnly,
}
