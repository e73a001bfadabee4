using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Generator.Data.Api;
using Json.Schema;

namespace Generator.Tests.Data;

/// <summary>The published schemas of the interface: sound themselves, and every file of the interface keeps to its own.</summary>
public sealed class SchemaTests
{
    private static readonly ConcurrentDictionary<string, JsonSchema> Read = new(StringComparer.Ordinal);

    private static IEnumerable<string> Files => MachineSite.Files.Files.Select(file => file.Path.Value)
        .Where(path => path.StartsWith("api/", StringComparison.Ordinal) && !path.StartsWith("api/schema/", StringComparison.Ordinal));

    private static IEnumerable<JsonObject> Schemas => ApiFiles.All.Select(resource => MachineSite.Json($"api/schema/{resource.Type}.json"));

    [Fact]
    public void Every_file_of_the_interface_keeps_to_the_schema_that_it_names() => Assert.Empty(
        from path in Files
        let file = MachineSite.Json(path)
        let schema = new Uri(new Uri($"http://x/{path}"), (string)file["$schema"]!).AbsolutePath[1..]
        from fault in Faults(schema, file)
        select $"{path}: {fault}");

    [Fact]
    public void Every_enumeration_of_the_interface_is_written_in_words() => Assert.Empty(
        from record in typeof(ApiJson).Assembly.GetTypes()
        where record.Namespace == typeof(ApiJson).Namespace
        from member in record.GetProperties()
        let type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType
        where type.IsEnum && !ApiJson.Default.Options.Converters.Any(converter => converter.CanConvert(type))
        select $"{record.Name}.{member.Name}");

    [Fact]
    public void Every_type_of_file_has_a_schema_of_its_own() => Assert.Equal(
        ApiFiles.All.Select(resource => resource.Type).Order(StringComparer.Ordinal),
        Files.Select(path => (string)MachineSite.Json(path)["type"]!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void The_schemas_are_of_the_draft_that_they_name_and_describe_every_member() => Assert.All(Schemas, schema =>
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)schema["$schema"]!);
        Assert.NotEmpty((string)schema["title"]!);
        Assert.Empty(Faults(MetaSchemas.Draft202012, schema));
        Assert.All(NamedMembers(schema), member => Assert.NotEmpty((string?)member["description"] ?? string.Empty));
    });

    [Fact]
    public void A_site_with_an_address_gives_its_schemas_identifiers()
    {
        var schema = (JsonObject)JsonNode.Parse(MachineSite.Bytes("api/schema/goals.json", MachineSite.WithAddress))!;
        Assert.Equal("https://example.org/report/api/schema/goals.json", (string)schema["$id"]!);
        Assert.Null(MachineSite.Json("api/schema/goals.json")["$id"]);
    }

    /// <summary>The first test is worth something: whatever is changed in a file, its schema no longer takes it.</summary>
    [Theory]
    [InlineData("goals[0].parts[0].target", "\"-14\"")]
    [InlineData("goals[0].parts[0].target_year", "2020.5")]
    [InlineData("goals[0].status", "\"done\"")]
    [InlineData("goals[0].status", "null")]
    [InlineData("goals[0].pages.zh", "\"a b\"")]
    [InlineData("goals[0].title.fr", "\"x\"")]
    [InlineData("goals[0].main", "1")]
    [InlineData("goals", "{}")]
    [InlineData("type", "\"index\"")]
    public void A_schema_refuses_what_does_not_fit(string place, string value)
    {
        var file = MachineSite.Json("api/goals.json");
        Put(file, place, JsonNode.Parse(value));
        Assert.NotEmpty(Faults("api/schema/goals.json", file));
    }

    [Fact]
    public void A_schema_refuses_a_file_that_lacks_a_member()
    {
        var file = MachineSite.Json("api/index.json");
        file["plan"]!.AsObject().Remove("issued");
        Assert.NotEmpty(Faults("api/schema/index.json", file));
        file["plan"]!["issued"] = "2018-02-30";
        Assert.NotEmpty(Faults("api/schema/index.json", file));
        file["plan"]!["issued"] = "2018-02-28";
        Assert.Empty(Faults("api/schema/index.json", file));
    }

    private static IEnumerable<string> Faults(string schema, JsonNode file) =>
        Faults(Read.GetOrAdd(schema, path => JsonSchema.FromText(MachineSite.Text(path))), file);

    private static IEnumerable<string> Faults(JsonSchema schema, JsonNode file)
    {
        var results = schema.Evaluate(
            JsonSerializer.SerializeToElement(file), new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? [] : (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).DefaultIfEmpty("invalid");
    }

    /// <summary>The schemas of all members that objects are described with, texts by language aside.</summary>
    private static IEnumerable<JsonObject> NamedMembers(JsonObject schema) => (schema["properties"] as JsonObject ?? [])
        .Select(member => (JsonObject)member.Value!)
        .SelectMany(member => NamedMembers(member["items"] as JsonObject ?? member).Prepend(member));

    private static void Put(JsonNode file, string place, JsonNode? value)
    {
        var steps = place.Replace("]", string.Empty, StringComparison.Ordinal).Split('.', '[');
        var holder = file;
        foreach (var step in steps[..^1])
        {
            holder = char.IsAsciiDigit(step[0]) ? holder![step[0] - '0'] : holder![step];
        }

        holder![steps[^1]] = value;
    }
}
