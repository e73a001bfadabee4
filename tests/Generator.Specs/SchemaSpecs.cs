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

    private static readonly FrozenDictionary<string, JsonSchema> Schemas =
        ContentDesk.Schemas(Path.Combine(RepositoryFolders.Plan, "content"), RepositoryFolders.Templates).Files
            .ToFrozenDictionary(
                file => Path.GetFileNameWithoutExtension(file.Path),
                file => JsonSchema.FromText(Encoding.UTF8.GetString(file.Content.Span)));

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

            foreach (var (file, text) in input.YamlFiles())
            {
                var errors = spec.Expect.Diagnostics.Where(problem => problem.File == file && problem.IsError);
                var expected = errors.Select(problem => problem.Code).ToList();
                Check($"{path}: {spec.Title}: {file}", file, text, expected);
            }
        }
    }

    private static void Check(string title, string file, string text, List<string> expected)
    {
        if (!Schemas.TryGetValue(NameOf(file), out var schema))
        {
            return;
        }

        List<string> faults;
        try
        {
            faults = YamlFile.Faults(schema, text);
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException or ArgumentException)
        {
            faults = ["no YAML"];
        }

        Assert.True(faults.Count == 0 || expected.Count > 0, $"{title}: refused without need: {string.Join("; ", faults)}");
        Assert.True(
            faults.Count > 0 || !expected.Exists(code => SeenBySchema.Contains(code)), $"{title}: {string.Join(", ", expected)} not seen");
    }

    private static string NameOf(string file) => file.Contains("/indicators/", StringComparison.Ordinal)
        ? "indicators"
        : Path.GetFileNameWithoutExtension(file);
}
