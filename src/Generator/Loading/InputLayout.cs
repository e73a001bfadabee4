namespace Generator.Loading;

/// <summary>The layout of the two input folders: which path holds what.</summary>
internal static class InputLayout
{
    /// <summary>The file in which “generator accept” keeps what was accepted, below the content folder.</summary>
    public const string LockFile = "releases.lock";

    private const string StaticFolder = "static/";
    private const string AssetFolder = "assets/";

    private static readonly string[] OnlyInContent = ["site.yaml", "plan.yaml", "data/", "chapters/", "pages/", "indicators"];

    public static InputFile OfContent(SourceTree tree, string path)
    {
        var kind = path switch
        {
            _ when Below(path, StaticFolder) => InputKind.Static,
            _ when System.IO.Path.GetExtension(path).ToUpperInvariant() is ".OTF" or ".TTF" => InputKind.Font,
            LockFile => InputKind.Lock,
            _ when CatalogueLanguage(path, "words") is not null => InputKind.PlanWords,
            _ when Ends(path, ".md") => InputKind.Markdown,
            _ when Ends(path, ".yaml") => IsDocumentPlace(path) ? InputKind.Document : InputKind.Unknown,
            _ when Below(path, "data/") && path.LastIndexOf('/') == 4 => Dataset(path),
            _ => InputKind.Unknown,
        };
        return new InputFile(tree, path, kind, kind switch
        {
            InputKind.Static => path[StaticFolder.Length..],
            InputKind.PlanWords => CatalogueLanguage(path, "words")!,
            _ => path,
        });
    }

    /// <summary>Whether a path is one that only a content folder has.</summary>
    public static bool IsOfContent(string path) => Array.Exists(OnlyInContent, sign => Below(path, sign));

    public static InputFile OfTemplates(SourceTree tree, string path)
    {
        var kind = path switch
        {
            _ when Below(path, AssetFolder) => InputKind.Asset,
            _ when Ends(path, ".sbn-html") => InputKind.Template,
            _ when CatalogueLanguage(path, "text") is not null => InputKind.TextCatalogue,
            _ when Ends(path, ".md") => InputKind.Note,
            _ => InputKind.Unknown,
        };
        return new InputFile(tree, path, kind, kind switch
        {
            InputKind.Asset => path[AssetFolder.Length..],
            InputKind.TextCatalogue => CatalogueLanguage(path, "text")!,
            _ => path,
        });
    }

    private static bool IsDocumentPlace(string path) =>
        !path.Contains('/', StringComparison.Ordinal) || Below(path, "indicators/") || Below(path, "chapters/");

    /// <summary>Windows programs write endings in capitals too; a dataset is not refused for that.</summary>
    private static InputKind Dataset(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => InputKind.CsvDataset,
        ".XLSX" or ".XLS" => InputKind.WorkbookDataset,
        _ => InputKind.Unknown,
    };

    /// <summary>"zh" for text.zh.yaml, null for any other path.</summary>
    private static string? CatalogueLanguage(string path, string name) =>
        path.Split('.') is [var first, { Length: > 0 } language, "yaml"] && first == name
            && !language.Contains('/', StringComparison.Ordinal)
            ? language
            : null;

    private static bool Below(string path, string folder) => path.StartsWith(folder, StringComparison.Ordinal);

    private static bool Ends(string path, string ending) => path.EndsWith(ending, StringComparison.Ordinal);
}
