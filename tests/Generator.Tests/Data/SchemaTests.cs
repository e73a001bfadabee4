using System.Text.Json.Nodes;
using Generator.Data.Api.Shapes;

namespace Generator.Tests.Data;

/// <summary>The published schemas of the interface: sound themselves, and every file of the interface keeps to its own.</summary>
public sealed class SchemaTests
{
    private static IEnumerable<string> Files => MachineSite.Files.Files.Select(file => file.Path.Value)
        .Where(path => path.StartsWith("api/", StringComparison.Ordinal) && !path.StartsWith("api/schema/", StringComparison.Ordinal));

    private static IEnumerable<JsonObject> Schemas => ApiShapes.All.Select(shape => MachineSite.Json($"api/schema/{shape.Type}.json"));

    [Fact]
    public void Every_file_of_the_interface_keeps_to_the_schema_that_it_names() => Assert.Empty(
        from path in Files
        let file = MachineSite.Json(path)
        let schema = new Uri(new Uri($"http://x/{path}"), (string)file["$schema"]!).AbsolutePath[1..]
        from fault in JsonSchemaCheck.Faults(MachineSite.Json(schema), file)
        select $"{path}: {fault}");

    [Fact]
    public void Every_type_of_file_has_a_schema_of_its_own() => Assert.Equal(
        ApiShapes.All.Select(shape => shape.Type).Order(StringComparer.Ordinal),
        Files.Select(path => (string)MachineSite.Json(path)["type"]!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    /// <summary>Only keywords of the core, applicator and validation vocabularies that the check below knows; every member has a description.</summary>
    [Fact]
    public void The_schemas_are_of_the_draft_that_they_name_and_describe_every_member() => Assert.All(Schemas, schema =>
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string)schema["$schema"]!);
        Assert.NotEmpty((string)schema["title"]!);
        Assert.Empty(JsonSchemaCheck.UnsoundParts(schema));
        Assert.All(JsonSchemaCheck.NamedMembers(schema), member => Assert.NotEmpty((string?)member["description"] ?? string.Empty));
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
    [InlineData("goals[0].parts[0].target", "\"-14\"", "is no number")]
    [InlineData("goals[0].parts[0].target_year", "2020.5", "is no integer")]
    [InlineData("goals[0].status", "\"done\"", "is none of the choices")]
    [InlineData("goals[0].status", "null", "is no string")]
    [InlineData("goals[0].pages.zh", "\"a b\"", "is no uri-reference")]
    [InlineData("goals[0].title.fr", "\"x\"", "is not named")]
    [InlineData("goals[0].main", "1", "is no boolean")]
    [InlineData("goals", "{}", "is no array")]
    [InlineData("type", "\"index\"", "is not the constant")]
    public void A_schema_refuses_what_does_not_fit(string place, string value, string fault)
    {
        var file = MachineSite.Json("api/goals.json");
        Put(file, place, JsonNode.Parse(value));
        var faults = JsonSchemaCheck.Faults(MachineSite.Json("api/schema/goals.json"), file);
        Assert.Contains(faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_schema_refuses_a_file_that_lacks_a_member()
    {
        var file = MachineSite.Json("api/index.json");
        file["plan"]!.AsObject().Remove("issued");
        Assert.Contains("plan: issued is missing", JsonSchemaCheck.Faults(MachineSite.Json("api/schema/index.json"), file));
        file["plan"]!["issued"] = "2018-02-30";
        Assert.Contains("plan.issued: 2018-02-30 is no date", JsonSchemaCheck.Faults(MachineSite.Json("api/schema/index.json"), file));
    }

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
