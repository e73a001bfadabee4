namespace Generator.Diagnostics;

/// <summary>
/// The problems of the finished site and its folder: publishing, O001 to O010; those of links are <see cref="LinkProblems"/>.
/// </summary>
internal static class OutputProblems
{
    public static Diagnostic IsAFile(string folder) => Error(
        "O001", folder, $"The site cannot be written to “{folder}”: that is a file, not a folder.", "Name another folder with --output.");

    public static Diagnostic RootOrHome(string folder) => Error(
        "O002",
        folder,
        $"The site would replace everything in “{folder}”, which is the disk's root, your home folder or a folder around it.",
        "Name a folder of its own for the site with --output.");

    public static Diagnostic OverlapsInput(string folder, string input) => Error(
        "O003",
        folder,
        $"The site's folder “{folder}” and the folder “{input}”, from which the site is built, lie one in the other.",
        "Name a folder beside the content and the templates with --output.");

    public static Diagnostic Foreign(string folder, string manifest) => Error(
        "O004",
        folder,
        $"The folder “{folder}” holds files that this tool did not make (it has no {manifest} of a site), and they would be lost.",
        "Name another folder with --output, or let its contents be replaced with --force; files whose names begin with a dot are kept.");

    public static Diagnostic Busy(string folder) => Error(
        "O005", folder, $"Another build is writing to “{folder}” at this moment.", "Wait until it has finished and try again.");

    public static Diagnostic CannotReplace(string folder, string reason) => Error(
        "O006",
        folder,
        $"The folder “{folder}” could not be replaced by the new site ({reason}) The old site is still there.",
        "Close programs that have it open. If it is a mount point or a drive, name a folder inside it with --output.");

    public static Diagnostic CannotWrite(string folder, string reason) => Error(
        "O007",
        folder,
        $"The site could not be written beside “{folder}” ({reason}) The old site is still there.",
        "Check the free space, and that you may create folders in the folder around it: the new site is prepared there.");

    public static Diagnostic NotAsWritten(string folder, string path) => Error(
        "O008",
        folder,
        $"The file “{path}” of the new site did not read back as it was written, so the old site was left in place.",
        "Run the build again. If it happens again, the disk may be failing.");

    public static Diagnostic ManifestNameTaken(string manifest) => Error(
        "O009",
        "site-output/" + manifest,
        $"The site has a file “{manifest}” of its own, but that name is kept for the list of the site's files.",
        "Rename the file in content/static.");

    public static Diagnostic OldSiteRemains(string folder, string reason) => Diagnostic.Warning(
        new DiagnosticCode("O010"),
        new SourceLocation(folder),
        $"The new site is in “{folder}”, but a copy of the old one beside it could not be removed ({reason})",
        "The next build will try again.");

    private static Diagnostic Error(string code, string file, string message, string hint) =>
        Diagnostic.Error(new DiagnosticCode(code), new SourceLocation(file), message, hint);
}
