namespace Generator.Diagnostics;

/// <summary>
/// Problems of pictures, charts and tables in prose (T023 to T025), and of menus (T026); those of figures and links are
/// <see cref="TemplateProblems"/>.
/// </summary>
internal static class ProseProblems
{
    /// <summary>T023: a picture that does not lie in content/static.</summary>
    public static Diagnostic NoSuchPicture(SourceLocation at, string address, IReadOnlyCollection<string> known) =>
        Problem.Of("T023", at, ("address", address), ("suggestion", Suggestion.For(address, known)));

    /// <summary>T024: a picture without words for those who do not see it.</summary>
    public static Diagnostic PictureWithoutWords(SourceLocation at, string address) => Problem.Of("T024", at, ("address", address));

    /// <summary>T026: a menu lists a page that the site does not have.</summary>
    public static Diagnostic NoSuchPage(SourceLocation at, string page, IReadOnlyCollection<string> known) =>
        Problem.Of("T026", at, ("page", page), ("suggestion", Suggestion.For(page, known)));

    /// <summary>T025: a chart or table within a line of words.</summary>
    public static Diagnostic FigureWithinLine(SourceLocation at, string name) => Problem.Of("T025", at, ("name", name));
}
