namespace Generator.Diagnostics;

/// <summary>The catalogue of problems met while reading files, before anybody asks what their content means: codes L001 to L058.</summary>
internal static class LoadingProblems
{
    public static Diagnostic FolderMissing(string name, string folder) => Diagnostic.Error(
        new("L001"),
        new(name),
        $"The {name} folder “{folder}” does not exist.",
        "Check the path, or start the command in the folder that holds “content” and “templates”.");

    public static Diagnostic Unreadable(string path) => Diagnostic.Error(
        new("L002"),
        new(path),
        "This file or folder cannot be opened.",
        "It may be open in another program, its permissions may forbid reading, or it may be a link that leads nowhere.");

    public static Diagnostic TooLarge(string path, long bytes, long limit) => Diagnostic.Error(
        new("L003"),
        new(path),
        $"The file has {bytes / 1_000_000} MB; the largest that is read has {limit / 1_000_000} MB.",
        "Take pictures and unused sheets out of it, or divide it.");

    public static Diagnostic UnknownFile(string path) => Diagnostic.Warning(
        new("L004"),
        new(path),
        "Nothing is known to be done with a file of this name in this folder, so it is not used.",
        "Check folder and file ending against the README; a file that the site shall offer as it is belongs into “content/static”.");

    public static Diagnostic LinkToFolder(string path) => Diagnostic.Warning(
        new("L005"),
        new(path),
        "This is a link to a folder; such links are not followed.",
        "Put the folder itself here.");

    public static Diagnostic UnusableName(string path) => Diagnostic.Error(
        new("L006"),
        new(path),
        "The file's name holds a backslash or an invisible control character.",
        "Rename the file: letters, digits, hyphens and dots work everywhere.");

    public static Diagnostic UnknownEncoding(SourceLocation at) => Diagnostic.Error(
        new("L010"),
        at,
        "From this line on the file is not text in UTF-8, UTF-16 or GB18030.",
        "Save it again as “CSV UTF-8” or “UTF-8”; if it came by mail or from an old program, ask for a fresh copy.");

    public static Diagnostic NotText(SourceLocation at) => Diagnostic.Error(
        new("L011"),
        at,
        "The file holds zero bytes, which no text does.",
        "Perhaps a workbook or a picture was given a wrong file ending; save it again in the format that its ending names.");

    public static Diagnostic YamlSyntax(SourceLocation at, string detail) => Diagnostic.Error(
        new("L020"),
        at,
        $"The file cannot be understood from here on. The YAML reader says: {detail}",
        "Look at this line and the one above: equal indentation by spaces, every quote and bracket closed, a text with “: ” or " +
        "“#” in it put in quotes.");

    public static Diagnostic YamlTab(SourceLocation at) => Diagnostic.Error(
        new("L021"),
        at,
        "This line is indented with a tab; YAML allows only spaces.",
        "Replace the tab by spaces, as many as the neighbouring lines have.");

    public static Diagnostic DuplicateKey(SourceLocation at, string key, SourceLocation first) => Diagnostic.Error(
        new("L022"),
        at,
        $"“{key}” is given twice; the first is at {first}.",
        "Keep one of the two.");

    public static Diagnostic YamlAnchor(SourceLocation at) => Diagnostic.Error(
        new("L023"),
        at,
        "A value that begins with “&” or “*” is a YAML reference, and references are not used in this content.",
        "Write the value out; if it is a text, put it in quotes.");

    public static Diagnostic SeveralDocuments(SourceLocation at) => Diagnostic.Error(
        new("L024"),
        at,
        "A second document begins here; a file holds one.",
        "Take the line “---” out, or put what follows into a file of its own.");

    public static Diagnostic TooDeep(SourceLocation at, int limit) => Diagnostic.Error(
        new("L025"),
        at,
        $"Lists and maps are nested more than {limit} levels deep here.",
        "Nothing in the content needs that depth; look for a run of opening brackets.");

    public static Diagnostic EmptyFile(string path) => Diagnostic.Error(
        new("L026"),
        new(path),
        "The file is empty, or holds comments only.",
        "Fill it in, or delete it.");

    public static Diagnostic YamlTag(SourceLocation at, string tag) => Diagnostic.Error(
        new("L027"),
        at,
        $"“{tag}” is a YAML type name, and type names are not used in this content.",
        "Take it out; a text that begins with “!” is put in quotes.");

    public static Diagnostic KeyNotText(SourceLocation at) => Diagnostic.Error(
        new("L028"),
        at,
        "A list or map stands where a key is expected.",
        "Write a plain word before the colon; a text that begins with “[” or “{” is put in quotes.");

    public static Diagnostic RootNotStructured(SourceLocation at) => Diagnostic.Error(
        new("L029"),
        at,
        "The file holds one bare text instead of keys with values.",
        "Write “key: value”, with a space after the colon.");

    public static Diagnostic RootNotMap(SourceLocation at) => Diagnostic.Error(
        new("L030"),
        at,
        "Keys with values (“key: value”) are expected here.",
        "Write one key a line, with a space after the colon.");

    public static Diagnostic FrontMatterOpen(SourceLocation at) => Diagnostic.Error(
        new("L031"),
        at,
        "The head of the page begins with “---” here and is never closed.",
        "Put a line “---” after the last key of the head, or delete this line.");

    public static Diagnostic BadQuote(SourceLocation at, string fault) => Diagnostic.Error(
        new("L040"),
        at,
        $"The quotation marks of this row do not pair up: {fault}.",
        "Put the whole field between \" and \", and write a \" inside it twice.");

    public static Diagnostic EmptyDataset(string path) => Diagnostic.Error(
        new("L041"),
        new(path),
        "The dataset has no row at all, not even the one with the column names.",
        "The first row names the columns: indicator, region, year, value, unit …");

    public static Diagnostic SameDatasetTwice(string path, string first) => Diagnostic.Error(
        new("L042"),
        new(path),
        $"“{first}” is a dataset of the same name; which of the two counts cannot be known.",
        "Keep one of the two files.");

    public static Diagnostic WorkbookDamaged(string path) => Diagnostic.Error(
        new("L050"),
        new(path),
        "The file is damaged, or is not an Excel workbook though its name says so.",
        "Open it in a spreadsheet program and save it again as .xlsx (a web page renamed to .xls is a common cause).");

    public static Diagnostic WorkbookProtected(string path) => Diagnostic.Error(
        new("L051"),
        new(path),
        "The workbook is protected by a password and cannot be read.",
        "Save a copy without the password to open it.");

    public static Diagnostic SeveralSheets(string path, string read, string other) => Diagnostic.Warning(
        new("L052"),
        new(path, Sheet: read),
        $"Several sheets hold data; “{read}” is read, “{other}” and any after it are not.",
        "Keep one sheet, or hide the others.");

    public static Diagnostic ErrorCell(SourceLocation at, string error) => Diagnostic.Error(
        new("L053"),
        at,
        $"The cell shows the error {error} instead of a value.",
        "Mend the formula, or type the value; where there is no figure leave the cell empty.");

    public static Diagnostic MergedCells(SourceLocation at, string last) => Diagnostic.Error(
        new("L054"),
        at,
        $"The cells from {at.Cell} to {last} are merged, so only the first of them holds a value.",
        "Undo the merge and fill in every cell.");

    public static Diagnostic SheetTooLarge(SourceLocation at) => Diagnostic.Error(
        new("L055"),
        at,
        "The workbook is far larger than any dataset: too many rows, columns or unpacked bytes.",
        "Copy the rows that are meant into a new workbook.");

    public static Diagnostic FormulaWithoutResult(SourceLocation at) => Diagnostic.Error(
        new("L056"),
        at,
        "The cell holds a formula whose result was never computed.",
        "Open the workbook in a spreadsheet program and save it, or type the value.");

    public static Diagnostic NoVisibleData(string path) => Diagnostic.Error(
        new("L057"),
        new(path),
        "No visible sheet of the workbook holds any data.",
        "Unhide the sheet that holds the rows, or fill it in.");

    public static Diagnostic ShowsAnotherNumber(SourceLocation at, string held) => Diagnostic.Error(
        new("L058"),
        at,
        $"The cell holds {held}, but its number format shows another number, such as thousands or 万;"
                + " which of the two is meant cannot be known.",
        "Give the cell the format “General” and type the number that is meant.");
}
