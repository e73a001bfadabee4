namespace Scriban.Parsing;

/// <summary>What ends a stretch of code.</summary>
internal enum CodeEnd
{
    /// <summary>The end of the text.</summary>
    Text,

    /// <summary>Two closing braces.</summary>
    Braces,

    /// <summary>A line that starts with the front-matter marker.</summary>
    FrontMatter,
}
