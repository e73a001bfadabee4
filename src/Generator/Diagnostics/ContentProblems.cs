using System.Globalization;

namespace Generator.Diagnostics;

/// <summary>
/// What can be wrong with the writing of the content: missing or unknown files, keys, languages and names, and values of the wrong
/// kind (C001 to C099). What contradicts itself is in <see cref="PlanProblems"/>.
/// </summary>
internal static class ContentProblems
{
    public static Diagnostic FileMissing(SourceLocation at) =>
        Error("C001", at, $"The file {at.File} is missing.", "Every plan, chapter and section needs its own files; the README lists them.");

    public static Diagnostic WrongKind(SourceLocation at, string subject, string expected) =>
        Error(
            "C002", at, $"{Sentence(subject)} should be {expected}, but something else stands here.",
            "Compare the indentation with a neighbouring entry.");

    public static Diagnostic MissingKey(SourceLocation at, string subject, string key) =>
        Error("C003", at, $"{Sentence(subject)} has no “{key}”.", $"Add a line “{key}: …”.");

    public static Diagnostic UnknownKey(SourceLocation at, string subject, string key, IReadOnlyCollection<string> known) =>
        Error("C004", at, $"“{key}” is not known here, in {subject}.", NearestName.Hint(key, known));

    public static Diagnostic EmptyText(SourceLocation at, string subject) =>
        Error("C005", at, $"{Sentence(subject)} is empty.", "Write something, or leave the line out if it is optional.");

    public static Diagnostic LanguageMissing(SourceLocation at, string subject, string language) =>
        Error(
            "C006", at, $"{Sentence(subject)} has no text in the language “{language}”.",
            "Every text is given in every language of site.yaml.");

    public static Diagnostic UnknownLanguage(SourceLocation at, string subject, string language, IReadOnlyCollection<string> known) =>
        Error(
            "C007", at, $"{Sentence(subject)} has a text in “{language}”, which is not a language of this site.",
            $"Languages of site.yaml: {string.Join(", ", known)}.");

    public static Diagnostic NotLocalized(SourceLocation at, string subject, IReadOnlyCollection<string> languages) =>
        Error(
            "C008", at, $"{Sentence(subject)} should be given in every language.",
            $"Write {{{string.Join(", ", languages.Select(language => $"{language}: …"))}}}.");

    public static Diagnostic NotANumber(SourceLocation at, string text, string reason, string hint) =>
        Error("C009", at, $"“{text}” cannot be read as a number: {reason}.", hint);

    public static Diagnostic NotInBounds(SourceLocation at, string text, int min, int max) =>
        Error("C010", at, string.Create(CultureInfo.InvariantCulture, $"“{text}” should be a whole number from {min} to {max}."));

    public static Diagnostic NotADate(SourceLocation at, string text, bool mayBePartial = false) =>
        Error(
            "C011", at, $"“{text}” is not a date.", mayBePartial
                ? "Write 2018, 2018-03 or 2018-03-23."
                : "Write year, month and day: 2018-03-23.");

    public static Diagnostic NotTrueOrFalse(SourceLocation at, string key, string text) =>
        Error("C012", at, $"“{key}” is “{text}”.", "Write true or false.");

    public static Diagnostic UnknownChoice(SourceLocation at, string key, string text, IReadOnlyCollection<string> known) =>
        Error("C013", at, $"“{text}” is not a possible “{key}”.", NearestName.Hint(text, known));

    public static Diagnostic BadName(SourceLocation at, string subject, string text) =>
        Error(
            "C014", at, $"“{text}” cannot name {subject}.",
            "Names become addresses: lower-case English letters and digits, words joined by single hyphens.");

    public static Diagnostic DuplicateName(SourceLocation at, string kind, string name, SourceLocation first) =>
        Error("C015", at, $"There are two {kind}s called “{name}”.", $"The other one is in {first}. Rename one of them.");

    public static Diagnostic UnknownReference(SourceLocation at, string kind, string name, IReadOnlyCollection<string> known) =>
        Error("C016", at, $"There is no {kind} called “{name}”.", NearestName.Hint(name, known));

    public static Diagnostic NotAnAddress(SourceLocation at, string text) =>
        Error("C017", at, $"“{text}” is not a full web address.", "Write it with https:// in front.");

    public static Diagnostic BadRegionCode(SourceLocation at, string code) =>
        Error("C018", at, $"“{code}” is not a region code.", "Codes after GB/T 2260 have six digits; write them in quotes: '150100'.");

    public static Diagnostic BadLanguageTag(SourceLocation at, string text) =>
        Error("C019", at, $"“{text}” is not a language tag.", "Write zh or en, in lower case; each language once.");

    public static Diagnostic NoLanguages(SourceLocation at) =>
        Error("C020", at, "The site has no language.", "Write “languages: [zh, en]”; the first is the plan's own.");

    public static Diagnostic ProseMissing(SourceLocation at) =>
        Error(
            "C021", at, $"The text {at.File} is missing.", "Every chapter, section and page has its text in every language of site.yaml.");

    public static Diagnostic BadFolderName(SourceLocation at, string folder, bool isChapter) =>
        Error(
            "C022", at, $"The folder name “{folder}” does not say which {(isChapter ? "chapter" : "section")} it is.",
            "Name it by number and word: 3-energy.");

    public static Diagnostic LeftoverDocument(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Error("C023", at, $"Nothing reads the file {at.File}.", known.Count == 0 ? null : NearestName.Hint(name, known));

    public static Diagnostic LeftoverProse(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning(
            new("C024"),
            at,
            $"Nothing shows the text {at.File}.",
            known.Count == 0 ? "Texts stand beside chapter.yaml or section.yaml, or in pages/." : NearestName.Hint(name, known));

    public static Diagnostic CatalogueMissing(SourceLocation at) =>
        Error("C025", at, $"The file {at.File} is missing.", "The templates' words are given in every language of site.yaml.");

    public static Diagnostic CatalogueKeyMissing(SourceLocation at, string key, string language) =>
        Error("C026", at, $"The text “{key}” is missing in the language “{language}”.", $"Add it to text.{language}.yaml.");

    public static Diagnostic CatalogueUnused(SourceLocation at, string language, IReadOnlyCollection<string> known) =>
        Diagnostic.Warning(
            new("C027"), at, $"“{language}” is not a language of this site.", $"Languages of site.yaml: {string.Join(", ", known)}.");

    public static Diagnostic BadSiteCode(SourceLocation at, string text) =>
        Error(
            "C040", at, $"“{text}” is not the identification code of a government website.",
            "It has ten digits, the first six the region's code, or “bm” and eight digits. Write it in quotes.");

    public static Diagnostic BadIcpFiling(SourceLocation at, string text) =>
        Error(
            "C041", at, $"“{text}” is not an ICP filing number.",
            "Write it as the register does: 省ICP备12345678号 or 省ICP备12345678号-1, with the province's short name.");

    public static Diagnostic BadPoliceFiling(SourceLocation at, string text) =>
        Error(
            "C042", at, $"“{text}” is not a filing number of the public security register.",
            "Write it as the register does: 省公网安备12345678901234号, with fourteen digits.");

    public static Diagnostic FontMissing(SourceLocation at, string path, IReadOnlyCollection<string> known) => Error(
        "C043",
        at,
        $"There is no font “{path}” in the content folder.",
        known.Count == 0 ? "Give the path below content/, and put the .otf or .ttf file there." : NearestName.Hint(path, known));

    public static Diagnostic LeftoverFont(SourceLocation at) => Diagnostic.Warning(
        new("C044"),
        at,
        $"Nothing uses the font {at.File}.",
        "Name it under “chart-fonts” in site.yaml, or move a font for readers to download to static/.");

    public static Diagnostic BadHash(SourceLocation at, string text) =>
        Error("C045", at, $"“{text}” is not a SHA-256 hash.", "It has 64 characters, digits and the letters a to f.");

    public static Diagnostic EmptyList(SourceLocation at, string subject, string key) =>
        Error("C046", at, $"{Sentence(subject)} has nothing under “{key}”.", $"Write “{key}: [… , …]” with one item at least.");

    public static Diagnostic BadPeriod(SourceLocation at, string text) =>
        Error("C047", at, $"“{text}” is not a part of a year.", "Write H1, Q1-Q3 or Jan-Oct; leave the line out for the whole year.");

    public static Diagnostic CataloguePlaces(
        SourceLocation at, string key, string language, IReadOnlyCollection<string> names, SourceLocation first) =>
        Error(
        "C048",
        at,
        $"The text “{key}” does not ask for the same things as in “{language}”.",
        $"There it has {(names.Count == 0 ? "no names in braces" : string.Join(", ", names))}: {first}.");

    public static Diagnostic UnknownPlace(SourceLocation at, string key, string name, IReadOnlyCollection<string> known) => Error(
        "C049",
        at,
        $"The text “{key}” asks for {{{name}}}, and nothing fills it.",
        known.Count == 0 ? "This text is shown as it stands, without names in braces." : NearestName.Hint(name, known));

    private static Diagnostic Error(string code, SourceLocation at, string message, string? hint = null) =>
        Diagnostic.Error(new DiagnosticCode(code), at, message, hint);

    private static string Sentence(string subject) => char.ToUpperInvariant(subject[0]) + subject[1..];
}
