namespace Generator.Diagnostics;

/// <summary>
/// What can be wrong with the writing of the content: missing or unknown files, keys, languages and names, and values of the wrong
/// kind (C001 to C099). What contradicts itself is in <see cref="PlanProblems"/>.
/// </summary>
internal static class ContentProblems
{
    public static Diagnostic FileMissing(SourceLocation at) => Problem.Of("C001", at, ("file", at.File));

    public static Diagnostic WrongKind(SourceLocation at, Phrase subject, Phrase expected) =>
        Problem.Of("C002", at, ("subject", subject), ("expected", expected));

    public static Diagnostic MissingKey(SourceLocation at, Phrase subject, string key) =>
        Problem.Of("C003", at, ("subject", subject), ("key", key));

    public static Diagnostic UnknownKey(SourceLocation at, Phrase subject, string key, IReadOnlyCollection<string> known) =>
        Problem.Of("C004", at, ("key", key), ("subject", subject), ("suggestion", Suggestion.For(key, known)));

    public static Diagnostic EmptyText(SourceLocation at, Phrase subject) => Problem.Of("C005", at, ("subject", subject));

    public static Diagnostic LanguageMissing(SourceLocation at, Phrase subject, string language) =>
        Problem.Of("C006", at, ("subject", subject), ("language", language));

    public static Diagnostic UnknownLanguage(SourceLocation at, Phrase subject, string language, IReadOnlyCollection<string> known) =>
        Problem.Of("C007", at, ("subject", subject), ("language", language), ("known", known));

    public static Diagnostic NotLocalized(SourceLocation at, Phrase subject, IReadOnlyCollection<string> languages) =>
        Problem.Of("C008", at, ("subject", subject), ("languages", languages.Select(language => $"{language}: …")));

    public static Diagnostic NotANumber(SourceLocation at, string text, Phrase reason, Phrase hint) =>
        Problem.Of("C009", at, ("text", text), ("reason", reason), ("hint", hint));

    public static Diagnostic NotInBounds(SourceLocation at, string text, int min, int max) =>
        Problem.Of("C010", at, ("text", text), ("min", min), ("max", max));

    public static Diagnostic NotADate(SourceLocation at, string text, bool mayBePartial = false) =>
        Problem.Of(mayBePartial ? "C011.partial" : "C011", at, ("text", text));

    public static Diagnostic NotTrueOrFalse(SourceLocation at, string key, string text) =>
        Problem.Of("C012", at, ("key", key), ("text", text));

    public static Diagnostic UnknownChoice(SourceLocation at, string key, string text, IReadOnlyCollection<string> known) =>
        Problem.Of("C013", at, ("text", text), ("key", key), ("suggestion", Suggestion.For(text, known)));

    public static Diagnostic BadName(SourceLocation at, Phrase subject, string text) =>
        Problem.Of("C014", at, ("text", text), ("subject", subject));

    public static Diagnostic DuplicateName(SourceLocation at, string kind, string name, SourceLocation first) =>
        Problem.Of("C015", at, ("kind", Phrase.Kind(kind)), ("name", name), ("first", first));

    public static Diagnostic UnknownReference(SourceLocation at, string kind, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("C016", at, ("kind", Phrase.Kind(kind)), ("name", name), ("suggestion", SuggestionOf(kind, name, known)));

    public static Diagnostic NotAnAddress(SourceLocation at, string text) => Problem.Of("C017", at, ("text", text));

    public static Diagnostic BadRegionCode(SourceLocation at, string code) => Problem.Of("C018", at, ("code", code));

    public static Diagnostic BadLanguageTag(SourceLocation at, string text) => Problem.Of("C019", at, ("text", text));

    public static Diagnostic NoLanguages(SourceLocation at) => Problem.Of("C020", at);

    public static Diagnostic ProseMissing(SourceLocation at) => Problem.Of("C021", at, ("file", at.File));

    public static Diagnostic BadFolderName(SourceLocation at, string folder, bool isChapter) =>
        Problem.Of(isChapter ? "C022" : "C022.section", at, ("folder", folder));

    public static Diagnostic LeftoverDocument(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("C023", at, ("file", at.File), ("suggestion", Suggestion.For(name, known)));

    public static Diagnostic LeftoverProse(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("C024", at, ("file", at.File), ("suggestion", Suggestion.For(name, known, none: "suggestion.prose-places")));

    public static Diagnostic CatalogueMissing(SourceLocation at) => Problem.Of("C025", at, ("file", at.File));

    public static Diagnostic CatalogueKeyMissing(SourceLocation at, string key, string language) =>
        Problem.Of("C026", at, ("key", key), ("language", language));

    public static Diagnostic CatalogueUnused(SourceLocation at, string language, IReadOnlyCollection<string> known) =>
        Problem.Of("C027", at, ("language", language), ("known", known));

    public static Diagnostic BadSiteCode(SourceLocation at, string text) => Problem.Of("C040", at, ("text", text));

    public static Diagnostic BadIcpFiling(SourceLocation at, string text) => Problem.Of("C041", at, ("text", text));

    public static Diagnostic BadPoliceFiling(SourceLocation at, string text) => Problem.Of("C042", at, ("text", text));

    public static Diagnostic FontMissing(SourceLocation at, string path, IReadOnlyCollection<string> known) =>
        Problem.Of("C043", at, ("path", path), ("suggestion", Suggestion.For(path, known, none: "suggestion.font-places")));

    public static Diagnostic LeftoverFont(SourceLocation at) => Problem.Of("C044", at, ("file", at.File));

    public static Diagnostic BadHash(SourceLocation at, string text) => Problem.Of("C045", at, ("text", text));

    public static Diagnostic EmptyList(SourceLocation at, Phrase subject, string key) =>
        Problem.Of("C046", at, ("subject", subject), ("key", key));

    public static Diagnostic BadPeriod(SourceLocation at, string text) => Problem.Of("C047", at, ("text", text));

    public static Diagnostic CataloguePlaces(
        SourceLocation at, string key, string language, IReadOnlyCollection<string> names, SourceLocation first) =>
        Problem.Of(
            names.Count == 0 ? "C048.none" : "C048", at, ("key", key), ("language", language), ("names", names), ("first", first));

    public static Diagnostic UnknownPlace(SourceLocation at, string key, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("C049", at, ("key", key), ("name", name), ("suggestion", Suggestion.For(name, known, none: "suggestion.no-places")));

    public static Diagnostic MarkupInText(SourceLocation at, string found) => Problem.Of("C050", at, ("found", found));

    public static Diagnostic MenuTwice(SourceLocation at, string page) => Problem.Of("C301", at, ("page", page));

    /// <summary>A unit is never guessed: what differs by a letter is another size or quantity.</summary>
    private static Suggestion SuggestionOf(string kind, string name, IReadOnlyCollection<string> known) => kind switch
    {
        "unit" => Suggestion.Among(name, known, "units"),
        "indicator" or "region" or "source" => Suggestion.For(name, known, list: $"{kind}s"),
        _ => Suggestion.For(name, known),
    };
}
