using System.Text;
using Generator.Authoring;
using Generator.Gallery;
using Json.Schema;

namespace Generator.Tests.Authoring;

/// <summary>The schemas in the repository are those of the readers, fit its content, and see mistakes of form.</summary>
public sealed class ContentSchemaTests
{
    private static readonly string Content = Path.Combine(RepositoryFolder.Path, "content");

    private static readonly string Schemas = Path.Combine(Content, ContentDesk.SchemaFolder);

    public static TheoryData<string> YamlFiles =>
        [.. Directory.EnumerateFiles(Content, "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Content, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("words.", StringComparison.Ordinal)) // Their keys are those of the templates' texts.
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void The_schemas_in_the_repository_are_up_to_date()
    {
        var answer = ContentDesk.Schemas(Content, Path.Combine(RepositoryFolder.Path, "templates"));

        Assert.Equal(
            answer.Files.Select(file => file.Path).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Schemas).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.All(answer.Files, file => Assert.Equal(
            Encoding.UTF8.GetString(file.Content.Span), File.ReadAllText(Path.Combine(Schemas, file.Path))));
    }

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void A_content_file_names_its_schema_and_fits_it(string path)
    {
        var text = File.ReadAllText(Path.Combine(Content, path));
        var line = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        const string opening = "# yaml-language-server: $schema=";

        Assert.StartsWith(opening, line);
        var schema = Path.GetFullPath(line[opening.Length..], Path.GetDirectoryName(Path.Combine(Content, path))!);
        Assert.Equal(Path.Combine(Schemas, ContentDocument.NameOf(path) + ".json"), schema);
        Assert.Empty(YamlFile.Faults(JsonSchema.FromText(File.ReadAllText(schema)), text));
    }

    [Theory]
    [InlineData("site.yaml", "publisher:", "publishr:", "/publishr")]
    [InlineData("site.yaml", "en: Independent", "de: Independent", "/publisher/de")]
    [InlineData("site.yaml", "url: https", "url: creative", "/data-licence/url")]
    [InlineData("plan.yaml", "issued: 2018-03-23", "issued: 23 March 2018", "/issued")]
    [InlineData("plan.yaml", "from: 2016", "from: next year", "/period/from")]
    [InlineData("releases.yaml", "- year: 2015", "- yera: 2015", "/0/yera")]
    [InlineData("units.yaml", "factor: 1000\n", "factor: thousand\n", "/kt/factor")]
    [InlineData("regions.yaml", "row: 4", "row: 400", "/150100/tile/row")]
    [InlineData("indicators/core.yaml", "direction: down", "direction: sideways", "/energy-intensity-change/direction")]
    [InlineData("indicators/core.yaml", "context: true", "context: yes", "/energy-intensity-level/context")]
    [InlineData("indicators/core.yaml", "energy-total:", "Energy_Total:", "/Energy_Total")]
    [InlineData("chapters/3-energy/2-industry/section.yaml", "year: 2020", "year: soon", "/goals/0/target/year")]
    [InlineData("chapters/3-energy/2-industry/section.yaml", "kind: cumulative", "kind: total", "/goals/1/target/kind")]
    [InlineData("chapters/3-energy/2-industry/section.yaml", "paragraph: 1,", "paragraf: 1,", "/goals/0/place/paragraf")]
    public void A_mistake_of_form_is_seen(string path, string text, string mistake, string place)
    {
        var yaml = File.ReadAllText(Path.Combine(Content, path)).ReplaceLineEndings("\n");
        var at = yaml.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"“{text}” does not stand in {path}.");
        var schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Schemas, ContentDocument.NameOf(path) + ".json")));

        var faults = YamlFile.Faults(schema, yaml[..at] + mistake + yaml[(at + text.Length)..]);

        Assert.Contains(faults, fault => fault.StartsWith($"{place}: ", StringComparison.Ordinal));
    }
}
