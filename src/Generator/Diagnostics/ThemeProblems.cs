namespace Generator.Diagnostics;

/// <summary>Problems of a theme, and of the colours that charts and icons take from the style sheets (T020 to T022).</summary>
internal static class ThemeProblems
{
    /// <summary>T020: a file that stands for none of the templates.</summary>
    public static Diagnostic UnknownFile(string file, string path, IReadOnlyCollection<string> known) =>
        Problem.Of("T020", new(file), ("path", path), ("suggestion", Suggestion.For(path, known)));

    /// <summary>T021: a colour that charts as files need, in a notation that they do not know.</summary>
    public static Diagnostic NotAColour(SourceLocation at, string token, string value) =>
        Problem.Of("T021", at, ("token", token), ("value", value));

    /// <summary>T022: a colour that charts as files need and the sheet does not declare.</summary>
    public static Diagnostic NoColour(SourceLocation at, string token) => Problem.Of("T022", at, ("token", token));
}
