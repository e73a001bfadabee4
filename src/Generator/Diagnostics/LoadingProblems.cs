namespace Generator.Diagnostics;

/// <summary>The catalogue of problems met while reading files, before anybody asks what their content means: codes L001 to L058.</summary>
internal static class LoadingProblems
{
    public static Diagnostic FolderMissing(string name, string folder) => Problem.Of("L001", new(name), ("name", name), ("folder", folder));

    public static Diagnostic Unreadable(string path) => Problem.Of("L002", new(path));

    public static Diagnostic TooLarge(string path, long bytes, long limit) =>
        Problem.Of("L003", new(path), ("size", (bytes + 999_999) / 1_000_000), ("limit", limit / 1_000_000));

    public static Diagnostic UnknownFile(string path) => Problem.Of("L004", new(path));

    public static Diagnostic LinkToFolder(string path) => Problem.Of("L005", new(path));

    public static Diagnostic UnusableName(string path) => Problem.Of("L006", new(path));

    public static Diagnostic UnknownEncoding(SourceLocation at) => Problem.Of("L010", at);

    public static Diagnostic NotText(SourceLocation at) => Problem.Of("L011", at);

    public static Diagnostic YamlSyntax(SourceLocation at, Phrase detail) => Problem.Of("L020", at, ("detail", detail));

    public static Diagnostic YamlTab(SourceLocation at) => Problem.Of("L021", at);

    public static Diagnostic DuplicateKey(SourceLocation at, string key, SourceLocation first) =>
        Problem.Of("L022", at, ("key", key), ("first", first));

    public static Diagnostic YamlAnchor(SourceLocation at) => Problem.Of("L023", at);

    public static Diagnostic SeveralDocuments(SourceLocation at) => Problem.Of("L024", at);

    public static Diagnostic TooDeep(SourceLocation at, int limit) => Problem.Of("L025", at, ("limit", limit));

    public static Diagnostic EmptyFile(string path) => Problem.Of("L026", new(path));

    public static Diagnostic YamlTag(SourceLocation at, string tag) => Problem.Of("L027", at, ("tag", tag));

    public static Diagnostic KeyNotText(SourceLocation at) => Problem.Of("L028", at);

    public static Diagnostic RootNotStructured(SourceLocation at) => Problem.Of("L029", at);

    public static Diagnostic RootNotMap(SourceLocation at) => Problem.Of("L030", at);

    public static Diagnostic FrontMatterOpen(SourceLocation at) => Problem.Of("L031", at);

    public static Diagnostic BadQuote(SourceLocation at, Phrase fault) => Problem.Of("L040", at, ("fault", fault));

    public static Diagnostic EmptyDataset(string path) => Problem.Of("L041", new(path));

    public static Diagnostic SameDatasetTwice(string path, string first) => Problem.Of("L042", new(path), ("first", first));

    public static Diagnostic WorkbookDamaged(string path) => Problem.Of("L050", new(path));

    public static Diagnostic WorkbookProtected(string path) => Problem.Of("L051", new(path));

    public static Diagnostic SeveralSheets(string path, string read, string other) =>
        Problem.Of("L052", new(path, sheet: read), ("read", read), ("other", other));

    public static Diagnostic ErrorCell(SourceLocation at, string error) => Problem.Of("L053", at, ("error", error));

    public static Diagnostic MergedCells(SourceLocation at, string last) => Problem.Of("L054", at, ("cell", at.Cell), ("last", last));

    public static Diagnostic SheetTooLarge(SourceLocation at) => Problem.Of("L055", at);

    public static Diagnostic FormulaWithoutResult(SourceLocation at) => Problem.Of("L056", at);

    public static Diagnostic NoVisibleData(string path) => Problem.Of("L057", new(path));

    public static Diagnostic ShowsAnotherNumber(SourceLocation at, string held) => Problem.Of("L058", at, ("held", held));

    public static Diagnostic CutAtComment(SourceLocation at, string comment) => Problem.Of("L032", at, ("comment", comment));

    public static Diagnostic HiddenRow(SourceLocation at) => Problem.Of("L059", at);

    public static Diagnostic HiddenColumn(SourceLocation at) => Problem.Of("L060", at);

    public static Diagnostic StrictWorkbook(string path) => Problem.Of("L061", new(path));

    /// <summary>L090: a name of the site that Windows cannot hold.</summary>
    public static Diagnostic NameOfWindows(SourceLocation at, string name, string address) =>
        Problem.Of("L090", at, ("name", name), ("address", address));

    /// <summary>L091: two folders of the site that some machines take for one.</summary>
    public static Diagnostic FolderInOtherLetters(SourceLocation at, string folder, string other) =>
        Problem.Of("L091", at, ("folder", folder), ("other", other));

    public static Diagnostic NotAContentFolder(string folder) => Problem.Of("L062", new("content"), ("folder", folder));
}
