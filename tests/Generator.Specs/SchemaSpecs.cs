using System.Collections.Frozen;
using System.Text;
using Generator.Authoring;
using Generator.Tests.Authoring;
using Json.Schema;
using YamlDotNet.Core;

namespace Generator.Specs;

/// <summary>
/// The schemas for editors, held against every content file of every case: a mistake of form is seen, and nothing is refused that the
/// generator accepts.
/// </summary>
public sealed class SchemaSpecs
{
    /// <summary>Kind of value, missing and unknown keys, languages, numbers, dates, choices and names.</summary>
    private static readonly string[] SeenBySchema =
        ["C002", "C003", "C004", "C006", "C007", "C008", "C009", "C010", "C011", "C012", "C013", "C014", "C017"];

    /// <summary>Keys that another key or another file asks for: what is required there, only the reader can see.</summary>
    private static readonly FrozenDictionary<string, string> SeenByReaderOnly = new Dictionary<string, string>
    {
        ["Refused: a change against a projection that is not named"] = "the kind of target asks for it",
        ["Refused: a mean without its first year"] = "the kind of target asks for it",
        ["A version with a new target without its words"] = "the new target asks for them",
        ["A plan with regions says which is its own"] = "regions.yaml asks for it",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, JsonSchema> OfThePlan =
        Schemas(Path.Combine(RepositoryFolders.Plan, "content"))!;

    public static TheoryData<string> Files => [.. SpecReader.FilesIn(".")];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_refuses_what_the_generator_refuses_for_its_form(string path)
    {
        foreach (var spec in SpecReader.Read(path).Builds())
        {
            using var input = new InputFolder(RepositoryFolders.Plan, spec.Given.Any(given => given.TouchesTemplates));
            foreach (var given in spec.Given)
            {
                given.ApplyTo(input);
            }

            var hasOwnLanguages = spec.Given.Any(given => given.Files.ContainsKey("content/site.yaml"));
            var schemas = (hasOwnLanguages ? Schemas(input.Options(SpecFile.LastDay).ContentFolder) : null) ?? OfThePlan;
            foreach (var (file, text) in input.YamlFiles())
            {
                if (!schemas.TryGetValue(NameOf(file), out var schema))
                {
                    continue;
                }

                var errors = spec.Expect.Diagnostics.Where(problem => problem.File == file && problem.IsError);
                var expected = errors.Select(problem => problem.Code).ToList();
                Check($"{path}: {spec.Title}: {file}", schema, text, SeenByReaderOnly.ContainsKey(spec.Title) ? null : expected);
            }
        }
    }

    private static FrozenDictionary<string, JsonSchema>? Schemas(string content)
    {
        var files = ContentDesk.Schemas(content, RepositoryFolders.Templates).Files;
        return files.IsEmpty
            ? null
            : files.ToFrozenDictionary(
                file => Path.GetFileNameWithoutExtension(file.Path),
                file => JsonSchema.FromText(Encoding.UTF8.GetString(file.Content.Span)));
    }

    /// <param name="title">The case and the file.</param>
    /// <param name="schema">What an editor holds the file against.</param>
    /// <param name="text">The file.</param>
    /// <param name="expected">The codes that a check tells of it; null where only a check can see the mistake.</param>
    private static void Check(string title, JsonSchema schema, string text, List<string>? expected)
    {
        List<string> faults;
        try
        {
            faults = YamlFile.Faults(schema, text);
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            faults = ["no YAML"];
        }

        var mayRefuse = expected is { Count: > 0 };
        Assert.True(faults.Count == 0 || mayRefuse, $"{title}: refused without need: {string.Join("; ", faults)}");
        Assert.True(
            faults.Count > 0 || expected is null || !expected.Exists(code => SeenBySchema.Contains(code)),
            $"{title}: {string.Join(", ", expected ?? [])} not seen");
    }

    private static string NameOf(string file) => file.Contains("/indicators/", StringComparison.Ordinal)
        ? "indicators"
        : Path.GetFileNameWithoutExtension(file);
}
