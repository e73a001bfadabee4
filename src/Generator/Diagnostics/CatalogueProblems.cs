namespace Generator.Diagnostics;

/// <summary>Problems of words in their forms for different numbers: those of the templates, text.LANG.yaml, and of units.</summary>
internal static class CatalogueProblems
{
    public static Diagnostic NothingDecides(SourceLocation at, string key, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("C260", at, ("key", key), ("name", name), ("suggestion", Suggestion.For(name, known, none: "suggestion.no-places")));

    public static Diagnostic FormMissing(SourceLocation at, string key, string form, string language, int example) =>
        Problem.Of("C261", at, ("key", key), ("form", form), ("language", language), ("example", example));

    public static Diagnostic FormUnused(
        SourceLocation at, string key, string form, string language, IReadOnlyCollection<string> needed) =>
        Problem.Of("C262", at, ("key", key), ("form", form), ("language", language), ("needed", needed));

    public static Diagnostic FormPlaces(SourceLocation at, string key, string form, IReadOnlyCollection<string> names) =>
        Problem.Of("C263", at, ("key", key), ("form", form), ("names", names));

    public static Diagnostic BadPattern(SourceLocation at, string key, string text, Phrase wanted) =>
        Problem.Of("C265", at, ("key", key), ("text", text), ("wanted", wanted));

    public static Diagnostic FormsMissing(SourceLocation at, string key, string language, IReadOnlyCollection<string> needed) =>
        Problem.Of("C264", at, ("key", key), ("language", language), ("needed", needed));

    public static Diagnostic UnknownForm(SourceLocation at, string form, string language, IReadOnlyCollection<string> needed) =>
        Problem.Of("C330", at, ("form", form), ("language", language), ("needed", needed));

    public static Diagnostic OtherFormMissing(SourceLocation at, string unit, string language) =>
        Problem.Of("C331", at, ("unit", unit), ("language", language));

    public static Diagnostic FormWithPlace(SourceLocation at, string text) => Problem.Of("C332", at, ("text", text));
}
