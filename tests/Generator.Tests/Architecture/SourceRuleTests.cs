using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Generator.Tests.Architecture;

/// <summary>
/// Reads the source files themselves: their size, the concept in each, its name and namespace, and the namespaces they open.
/// </summary>
public sealed class SourceRuleTests
{
    private const int MostLines = 300;

    private static readonly Regex BuildFolder = Pattern("(^|/)(bin|obj)/");

    private static readonly Regex Namespace = Pattern(@"^namespace (?<name>[\w.]+)");

    private static readonly Regex Usings = Pattern(@"^(global )?using (?<type>static |\w+ = )?(?<name>[\w.]+)");

    private static readonly Regex TopLevelTypes = Pattern(
        @"^([a-z]+ )*?(record struct|record class|record|class|struct|interface|enum) (?<name>\w+)"
        + @"|^([a-z]+ )*delegate .*? (?<name>\w+)(<[^(]*>)?\(");

    private static readonly Regex GeneratedPattern = Pattern(@"\[GeneratedRegex\([^;]*;");

    private static readonly Regex EndsWithDollar = Pattern(@"[^(\s]\$"",?(\s|\)|,)");

    private static readonly string Sources = Path.Combine(Root(), "src");

    private static readonly ImmutableArray<string> Files =
    [
        .. Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
            .Where(file => !BuildFolder.IsMatch(Path.GetRelativePath(Sources, file).Replace('\\', '/')))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_sources() => Assert.NotEmpty(Files);

    [Fact]
    public void No_file_is_long() => Findings.AssertNone(Files.Where(file => File.ReadLines(file).Count() > MostLines).Select(Below));

    [Fact]
    public void Each_file_holds_a_type_of_its_name() => Findings.AssertNone(Files.Where(file => !HoldsTypeOfItsName(file)).Select(Below));

    /// <summary>A dollar sign also stands before a line break at the end, so that a name with one would be taken for a name.</summary>
    [Fact]
    public void No_pattern_ends_with_a_dollar_sign() => Findings.AssertNone(Files
        .Where(file => GeneratedPattern.Matches(File.ReadAllText(file)).Select(match => match.Value)
            .Any(pattern => EndsWithDollar.IsMatch(pattern) && !pattern.Contains("Multiline", StringComparison.Ordinal)))
        .Select(Below));

    [Fact]
    public void Namespaces_follow_folders() =>
        Findings.AssertNone(Files.Where(file => NamespaceOf(file) is { } space && space != FolderNamespace(file)).Select(Below));

    /// <summary>What an assembly does not show, such as constants, is shown by the namespaces that a file opens.</summary>
    [Fact]
    public void Files_open_only_namespaces_that_their_part_may_use() => Findings.AssertNone(
        Files
            .Where(file => !Below(file).StartsWith("Generator.Cli/", StringComparison.Ordinal))
            .SelectMany(file => Usings.Matches(File.ReadAllText(file)).Select(match => Opened(file, match)))
            .Where(use => !IsOpenedForSingleTypes(use))
            .Select(Layers.Offence)
            .OfType<string>());

    /// <summary>A static or renaming directive names a type; any other a namespace, of which some type is used.</summary>
    private static Use Opened(string file, Match directive) => new(
        $"{FolderNamespace(file)}.{TypeName(file)}",
        directive.Groups["type"].Success ? directive.Groups["name"].Value : directive.Groups["name"].Value + ".Some");

    /// <summary>These parts are opened for single types; the assembly tells which are used.</summary>
    private static bool IsOpenedForSingleTypes(Use use) => (Use.NamespaceOf(use.User).Split('.').ElementAtOrDefault(1), use.Used) is
        ("Model", "Generator.Diagnostics.Some") or ("Pages" or "Data" or "Publishing", "Generator.Loading.Some")
            or ("Changes", "Generator.Publishing.Some");

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>A file is named for its concept, which is one of its types; a partial type has its parts named behind a dot.</summary>
    private static bool HoldsTypeOfItsName(string file)
    {
        var types = TopLevelTypes.Matches(File.ReadAllText(file))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);
        return types.Count == 0
            ? Path.GetFileName(file) == "Program.cs"
            : types.Contains(TypeName(file)) || TypeName(file).EndsWith("OfT", StringComparison.Ordinal);
    }

    private static string TypeName(string file) => Path.GetFileName(file).Split('.')[0];

    private static string? NamespaceOf(string file) =>
        Namespace.Match(File.ReadAllText(file)) is { Success: true } match ? match.Groups["name"].Value : null;

    private static string FolderNamespace(string file) => Below(Path.GetDirectoryName(file)!).Replace('/', '.');

    private static string Below(string path) => Path.GetRelativePath(Sources, path).Replace('\\', '/');

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie below Generator.sln.");
    }
}
