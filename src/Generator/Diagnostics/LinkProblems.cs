namespace Generator.Diagnostics;

/// <summary>
/// The problems of addresses and ids in the finished site (O011 to O020). Their place is in the generated file: its template or prose has
/// the fault.
/// </summary>
internal static class LinkProblems
{
    public static Diagnostic MissingFile(SourceLocation at, string written, string target, string? nearest) => Diagnostic.Error(
        new DiagnosticCode("O011"),
        at,
        $"“{written}” leads to “{target}”, which is not a file of the site.",
        nearest is null ? null : $"Did you mean “{nearest}”?");

    public static Diagnostic MissingAnchor(SourceLocation at, string written, string target, string anchor, string? nearest) =>
        Diagnostic.Error(
        new DiagnosticCode("O012"),
        at,
        $"“{written}” leads to “{anchor}” on “{target}”, but nothing on that page has this id.",
        nearest is null ? null : $"Did you mean “{nearest}”?");

    public static Diagnostic FromHostRoot(SourceLocation at, string written) => Diagnostic.Error(
        new DiagnosticCode("O013"),
        at,
        $"“{written}” begins at the host's root, so it breaks where the site lies in a sub-folder or is opened from disk.",
        "Write the address relative to the page.");

    public static Diagnostic WithoutScheme(SourceLocation at, string written) => Diagnostic.Error(
        new DiagnosticCode("O014"),
        at,
        $"“{written}” names a host without saying how to reach it, so it breaks when the page is opened from disk.",
        "Begin a link to another site with https://.");

    public static Diagnostic RepeatedId(SourceLocation at, string id) => Diagnostic.Error(
        new DiagnosticCode("O015"), at, $"The id “{id}” occurs more than once on this page, so a link to it leads to the wrong place.");

    public static Diagnostic FetchedFromOutside(SourceLocation at, string written) => Diagnostic.Error(
        new DiagnosticCode("O016"),
        at,
        $"The page would fetch “{written}” from another site, which tells that site of every visitor and fails without a network.",
        "Put the file into content/static and name it there, or link to it instead.");

    public static Diagnostic UnknownScheme(SourceLocation at, string written, string scheme) => Diagnostic.Error(
        new DiagnosticCode("O017"),
        at,
        $"“{written}” uses “{scheme}:” where it has no place.",
        "Links may use https, http, mailto and tel; pictures and other parts of a page may use data or lie in the site.");

    public static Diagnostic AboveRoot(SourceLocation at, string written) => Diagnostic.Error(
        new DiagnosticCode("O018"), at, $"“{written}” climbs above the site's root.", "Take away one or more “../”.");

    public static Diagnostic Folder(SourceLocation at, string written) => Diagnostic.Error(
        new DiagnosticCode("O019"),
        at,
        $"“{written}” leads to a folder; opened from disk, a browser shows its files instead of a page.",
        "Name the page in it, such as index.html.");

    public static Diagnostic Empty(SourceLocation at) => Diagnostic.Error(
        new DiagnosticCode("O020"), at, "The address is empty, so the browser would load the page itself a second time.",
        "Name the file or leave the attribute out.");
}
