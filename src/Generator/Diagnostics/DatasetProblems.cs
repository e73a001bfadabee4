namespace Generator.Diagnostics;

/// <summary>What can be wrong with the yearly datasets, each problem with its cell (D001 to D099).</summary>
internal static class DatasetProblems
{
    public static Diagnostic FileName(SourceLocation at) => Problem.Of("D001", at, ("file", at.File));

    public static Diagnostic NoRelease(SourceLocation at, string year) => Problem.Of("D002", at, ("year", year));

    public static Diagnostic NoDataset(SourceLocation at, string year, string file) =>
        Problem.Of("D003", at, ("year", year), ("file", file));

    public static Diagnostic UnknownColumn(SourceLocation at, string header, IReadOnlyCollection<string> known) =>
        Problem.Of(
            header.Length == 0 ? "D005.without-header" : "D005", at, ("header", header), ("suggestion", Suggestion.For(header, known)));

    public static Diagnostic DoubledColumn(SourceLocation at, string header, SourceLocation first) =>
        Problem.Of("D006", at, ("header", header), ("first", first));

    public static Diagnostic MissingColumn(SourceLocation at, string column, IReadOnlyCollection<string> names) =>
        Problem.Of("D007", at, ("english", Phrase.Column(column)), ("names", names));

    public static Diagnostic CellBeyondHeader(SourceLocation at, string text) => Problem.Of("D008", at, ("text", text));

    public static Diagnostic EmptyCell(SourceLocation at, string column) => Problem.Of("D009", at, ("column", Phrase.Column(column)));

    public static Diagnostic UnknownIndicator(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("D010", at, ("name", name), ("suggestion", Suggestion.For(name, known, list: "indicators")));

    public static Diagnostic UnknownRegion(SourceLocation at, string name, IReadOnlyCollection<string> known) =>
        Problem.Of("D011", at, ("name", name), ("suggestion", Suggestion.For(name, known, list: "regions")));

    public static Diagnostic BadYear(SourceLocation at, string text) => Problem.Of("D012", at, ("text", text));

    public static Diagnostic YearOutside(SourceLocation at, int year, int earliest, int release) =>
        Problem.Of("D013", at, ("year", year), ("earliest", earliest), ("release", release));

    public static Diagnostic YearBeyondAll(SourceLocation at, int year, int earliest, int latest) =>
        Problem.Of("D013.projected", at, ("year", year), ("earliest", earliest), ("latest", latest));

    public static Diagnostic BadPeriod(SourceLocation at, string text) => Problem.Of("D014", at, ("text", text));

    public static Diagnostic PeriodOfOtherYear(SourceLocation at, string text, int written, int year) =>
        Problem.Of("D014.year", at, ("text", text), ("written", written), ("year", year));

    public static Diagnostic NotANumber(SourceLocation at, string text, Phrase reason, Phrase hint) =>
        Problem.Of("D015", at, ("text", text), ("reason", reason), ("hint", hint));

    public static Diagnostic ValueMissing(SourceLocation at, string status) => Problem.Of("D016", at, ("status", Phrase.Status(status)));

    public static Diagnostic ValueNotAllowed(SourceLocation at, string status) => Problem.Of("D017", at, ("status", Phrase.Status(status)));

    /// <summary>No spelling is offered as the one that was meant: a unit that differs by one sign is another size or quantity.</summary>
    public static Diagnostic UnknownUnit(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Problem.Of("D018", at, ("text", text), ("suggestion", Suggestion.Among(text, known, "units")));

    public static Diagnostic UnitOfOtherSize(SourceLocation at, string text, string known, decimal times) =>
        times is > 0 and < 1
            ? Problem.Of("D018.smaller", at, ("text", text), ("known", known), ("times", 1 / times))
            : Problem.Of("D018.larger", at, ("text", text), ("known", known), ("times", times));

    public static Diagnostic UnitNotFitting(SourceLocation at, string unit, string indicator, string indicatorUnit) =>
        Problem.Of("D019", at, ("unit", unit), ("indicator-unit", indicatorUnit), ("indicator", indicator));

    public static Diagnostic UnknownStatus(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Problem.Of("D020", at, ("text", text), ("suggestion", Suggestion.For(text, known, list: "statuses")));

    public static Diagnostic UnknownBasis(SourceLocation at, string text, string indicator, IReadOnlyCollection<string> known) =>
        Problem.Of(
            "D021", at, ("text", text), ("indicator", indicator),
            ("suggestion", Suggestion.For(text, known, none: "suggestion.no-bases")));

    public static Diagnostic UnknownSource(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Problem.Of("D022", at, ("text", text), ("suggestion", Suggestion.For(text, known, list: "sources")));

    public static Diagnostic OutOfRange(SourceLocation at, string value, string indicator, Phrase range) =>
        Problem.Of("D023", at, ("value", value), ("indicator", indicator), ("range", range));

    public static Diagnostic NoWarningLevel(SourceLocation at, decimal level) => Problem.Of("D023.level", at, ("level", level));

    public static Diagnostic Duplicate(SourceLocation at, SourceLocation first) => Problem.Of("D024", at, ("first", first));

    public static Diagnostic NotByRegion(SourceLocation at, string indicator) => Problem.Of("D025", at, ("indicator", indicator));

    public static Diagnostic StatusNotForEvent(SourceLocation at, string status, string indicator) =>
        Problem.Of("D026", at, ("indicator", indicator), ("status", Phrase.Status(status)));

    public static Diagnostic StatusOnlyForEvent(SourceLocation at, string status, string indicator) =>
        Problem.Of("D027", at, ("indicator", indicator), ("status", Phrase.Status(status)));

    public static Diagnostic SourceAfterRelease(SourceLocation at, string source, string sourceDate, DateOnly release) =>
        Problem.Of("D028", at, ("source", source), ("source-date", sourceDate), ("release", release));

    public static Diagnostic RevisionRepeats(SourceLocation at, SourceLocation first) => Problem.Of("D029", at, ("first", first));

    public static Diagnostic NoteLanguageMissing(SourceLocation at, string language) => Problem.Of("D030", at, ("language", language));

    public static Diagnostic CompletionDateMissing(SourceLocation at, string text) =>
        Problem.Of(text.Length == 0 ? "D031" : "D031.not-a-date", at, ("text", text));

    public static Diagnostic AmbiguousName(SourceLocation at, string kind, string name, string first, string second) =>
        Problem.Of("D032", at, ("name", name), ("kind", Phrase.Kind(kind)), ("first", first), ("second", second));

    public static Diagnostic TooLarge(SourceLocation at, string unit) => Problem.Of("D033", at, ("unit", unit));

    public static Diagnostic NoteColumnsMixed(SourceLocation at) => Problem.Of("D034", at);

    public static Diagnostic CompletionYear(SourceLocation at, int year, int completed) =>
        Problem.Of("D035", at, ("year", year), ("completed", completed));

    public static Diagnostic BadParent(SourceLocation at, string text) => Problem.Of("D036", at, ("text", text));

    public static Diagnostic DerivedWithoutSum(SourceLocation at, string column) =>
        Problem.Of("D040", at, ("column", Phrase.Column(column)));

    public static Diagnostic UnknownParent(SourceLocation at, string text, IReadOnlyCollection<string> known) =>
        Problem.Of("D041", at, ("text", text), ("suggestion", Suggestion.For(text, known)));

    public static Diagnostic SumNotRight(SourceLocation at, string text, Phrase reason) =>
        Problem.Of("D042", at, ("text", text), ("reason", reason));

    public static Diagnostic ParentsNotFitting(SourceLocation at, string column, string status) =>
        Problem.Of("D043", at, ("column", Phrase.Column(column)), ("status", Phrase.Status(status)));

    public static Diagnostic RestsOnItself(SourceLocation at) => Problem.Of("D044", at);

    public static Diagnostic ParentIsLater(SourceLocation at, string text, string release) =>
        Problem.Of("D045", at, ("text", text), ("release", release));

    public static Diagnostic TitleAboveNames(SourceLocation at, int line) => Problem.Of("D050", at, ("line", line));

    public static Diagnostic ColumnPerYear(SourceLocation at) => Problem.Of("D051", at);

    public static Diagnostic NoNames(SourceLocation at, IReadOnlyCollection<string> headers) =>
        Problem.Of("D052", at, ("headers", headers));

    public static Diagnostic NamesAgain(SourceLocation at) => Problem.Of("D053", at);

    public static Diagnostic TotalRow(SourceLocation at, string text) => Problem.Of("D054", at, ("text", text));

    public static Diagnostic NoteRow(SourceLocation at, string text) => Problem.Of("D055", at, ("text", text));
}
