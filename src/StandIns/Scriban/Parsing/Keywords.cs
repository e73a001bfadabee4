namespace Scriban.Parsing;

/// <summary>The words that are not names of variables.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "if", "else", "end", "for", "case", "when", "while", "break", "continue", "func", "import", "readonly", "with", "capture",
        "ret", "wrap", "do", "tablerow",
    };

    public static bool Contains(string text) => All.Contains(text);

    /// <summary>The loops whose keyword is also the name of a variable inside them: `for.index`.</summary>
    public static bool IsLoop(string text) => text is "for" or "while" or "tablerow";

    public static bool IsLoopOption(string text) => text is "limit" or "offset" or "cols" or "reversed";
}
