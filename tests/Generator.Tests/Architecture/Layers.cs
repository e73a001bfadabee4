using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Tests.Architecture;

/// <summary>
/// The rules of the design, as one table: which part of the library may use which. A folder below a part belongs to it; another
/// part is opened as a whole or for a folder or single types.
/// </summary>
internal static class Layers
{
    private const string Diagnostics = "Generator.Diagnostics";
    private const string Loading = "Generator.Loading";
    private const string Model = "Generator.Model";
    private const string Validation = "Generator.Validation";
    private const string Assessment = "Generator.Assessment";
    private const string Wording = "Generator.Wording";
    private const string Charts = "Generator.Charts";
    private const string Pages = "Generator.Pages";
    private const string Data = "Generator.Data";
    private const string Publishing = "Generator.Publishing";
    private const string Authoring = "Generator.Authoring";
    private const string Changes = "Generator.Changes";
    private const string Plans = "Generator.Plans";

    /// <summary>What each part may use of the others, besides itself.</summary>
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Allowed = new Dictionary<string, ImmutableArray<string>>
    {
        [Diagnostics] = [],
        [Model] = [Diagnostics + ".SourceLocation"],
        [Loading] = [Diagnostics, Model],
        [Validation] = [Diagnostics, Model, Loading],
        [Assessment] = [Diagnostics, Model],
        [Wording] = [Model, Assessment],
        [Charts] = [Diagnostics, Model, Assessment, Wording],
        [Data] =
        [
            Diagnostics, Model, Assessment, Wording,
            Loading + ".SourceFile", Loading + ".SourceTable", Loading + ".SourceRow", Loading + ".SourceCell", Loading + ".TextDecoding",
        ],
        [Pages] =
        [
            Diagnostics, Model, Assessment, Wording, Charts, Data, Plans,
            Loading + ".LoadedContent", Loading + ".TemplateText", Loading + ".SourceFile", Loading + ".SourceTable",
            Loading + ".MarkdownDocument",
        ],
        // Several plans beside each other, by what their built sites say of themselves: their files for programs are all it knows.
        [Plans] = [Model, Data + ".Api"],
        // For those who write content: it tells of the readers, reads content itself, and fills sheets; no page ever asks it.
        [Authoring] = [Diagnostics, Model, Loading, Validation, Data + ".Workbook", Data + ".Tables", Data + ".Csv"],
        // What is about to be published against what was: it reads the content's lock and the published site, and nothing uses it.
        [Changes] =
        [
            Diagnostics, Model, Loading, Assessment, Wording, Data,
            Publishing + ".PublishedSite", Publishing + ".SiteManifest", Publishing + ".ManifestFile", Publishing + ".ManifestInput",
        ],
        // Where links lead is for reading and publishing the same question.
        [Publishing] = [Diagnostics, Model, Loading + ".SourceFile", Loading + ".RealPath", Charts + ".Pictures"],
    }.ToFrozenDictionary();

    /// <summary>Where each package is named.</summary>
    private static readonly ImmutableArray<(string Package, string Part)> Packages =
    [
        ("Scriban", Pages),
        ("ScottPlot", Charts),
        ("SkiaSharp", Charts),
        ("YamlDotNet", Loading),
        ("YamlDotNet", Diagnostics + ".EmbeddedYaml"),
        ("YamlDotNet", Diagnostics + ".ExplanationReader"),
        ("YamlDotNet", Diagnostics + ".ExplanationCatalogue"),
        ("YamlDotNet", Diagnostics + ".MessageCatalogue"),
        ("YamlDotNet", Diagnostics + ".MessageReader"),
        ("CsvHelper", Loading),
        ("ExcelDataReader", Loading),
    ];

    /// <summary>The types through which a program reaches files. Paths are only text and are free.</summary>
    private static readonly FrozenSet<string> FileTypes = new[]
    {
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.DirectoryInfo",
        "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher", "System.IO.RandomAccess", "System.IO.DriveInfo",
        "System.IO.MemoryMappedFiles.MemoryMappedFile", "System.IO.Enumeration.FileSystemEnumerable",
    }.ToFrozenSet();

    /// <summary>Readers and writers of streams, which reach a file only when made from a path.</summary>
    private static readonly FrozenSet<string> MadeFromPath = new[] { "System.IO.StreamReader", "System.IO.StreamWriter" }.ToFrozenSet();

    private static readonly ImmutableArray<string> Writing =
    [
        "Write",
        "Append",
        "Create",
        "Delete",
        "Move",
        "Copy",
        "Replace",
        "Set",
        "Encrypt",
        "Decrypt",
    ];

    /// <summary>What is wrong with a use, or null.</summary>
    public static string? Offence(Use use)
    {
        if (!IsIn(use.User, "Generator"))
        {
            return null;
        }

        if (PartOf(use.User) is { } part)
        {
            if (IsIn(use.Used, "Generator") && !IsIn(use.Used, part) && !Allowed[part].Any(open => IsIn(use.Used, open)))
            {
                return $"{use}: {part} may not use it";
            }
        }
        else if (Use.NamespaceOf(use.User) != "Generator")
        {
            return $"{use}: {Use.NamespaceOf(use.User)} is no part of the design";
        }

        return Packages.Where(one => IsIn(use.Used, one.Package)).ToList() is { Count: > 0 } allowed
            && !allowed.Exists(one => IsIn(use.User, one.Part))
            ? $"{use}: a package outside its part"
            : IsFilledOutside(use) ? $"{use}: sentences are made in Wording"
            : FileOffence(use);
    }

    /// <summary>Whether a type or namespace is a namespace or lies below it.</summary>
    public static bool IsIn(string name, string space) =>
        name.StartsWith(space, StringComparison.Ordinal) && (name.Length == space.Length || name[space.Length] == '.');

    private static string? PartOf(string type) => Allowed.Keys.FirstOrDefault(part => IsIn(type, part));

    /// <summary>Whether a text of the catalogue is filled with values by other than Wording.</summary>
    private static bool IsFilledOutside(Use use) => use.Used == Wording + ".Words"
        && use.Member?.StartsWith("Fill", StringComparison.Ordinal) == true
        && !IsIn(use.User, Wording);

    private static string? FileOffence(Use use)
    {
        var reachesFiles = FileTypes.Contains(use.Used) || (MadeFromPath.Contains(use.Used) && use.Member == ".ctor(string)");
        if (!reachesFiles || IsIn(use.User, Publishing))
        {
            return null;
        }

        return use.User is not (Loading + ".SourceTree" or Loading + ".FilePlace" or Loading + ".RealPath")
            ? $"{use}: files are read by Loading.SourceTree and written by Publishing"
            : Writing.Any(verb => use.Member?.StartsWith(verb, StringComparison.Ordinal) == true) ? $"{use}: Loading only reads"
            : null;
    }
}
