using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Generator.Tests.Data;

/// <summary>
/// datapackage.json against what the profiles of the standard (Data Package and Table Schema, version 1, datapackage.org/profiles) demand
/// of the members that it has: which must be there, which lists must not be empty, and how names, paths and hashes are written.
/// </summary>
public sealed class DataPackageProfileTests
{
    private static readonly JsonSchema Profile = JsonSchema.FromText("""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$defs": {
            "name": { "type": "string", "pattern": "^[-a-z0-9._/]+$" },
            "path": { "type": "string", "pattern": "^[^./~]", "not": { "pattern": "[.]{2}" } },
            "texts": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string" } },
            "constraints": {
              "properties": {
                "required": { "type": "boolean" },
                "unique": { "type": "boolean" },
                "enum": { "$ref": "#/$defs/texts" }
              },
              "additionalProperties": false
            },
            "field": {
              "required": ["name", "type"],
              "properties": {
                "name": { "type": "string", "minLength": 1 },
                "type": { "enum": ["string", "number", "integer", "boolean", "date"] },
                "description": { "type": "string" },
                "constraints": { "$ref": "#/$defs/constraints" }
              }
            },
            "key": {
              "required": ["fields", "reference"],
              "properties": {
                "fields": { "type": "string" },
                "reference": {
                  "required": ["resource", "fields"],
                  "properties": { "resource": { "type": "string" }, "fields": { "type": "string" } }
                }
              }
            },
            "schema": {
              "required": ["fields"],
              "properties": {
                "fields": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/field" } },
                "missingValues": { "$ref": "#/$defs/texts" },
                "primaryKey": { "type": "string" },
                "foreignKeys": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/key" } }
              }
            },
            "resource": {
              "required": ["name", "path", "schema", "profile"],
              "properties": {
                "profile": { "const": "tabular-data-resource" },
                "name": { "$ref": "#/$defs/name" },
                "path": { "$ref": "#/$defs/path" },
                "mediatype": { "pattern": "^(.+)/(.+)$" },
                "encoding": { "type": "string" },
                "bytes": { "type": "integer" },
                "hash": { "pattern": "^[^:]+:[a-fA-F0-9]+$" },
                "dialect": { "required": ["delimiter", "doubleQuote"] },
                "schema": { "$ref": "#/$defs/schema" }
              }
            }
          },
          "type": "object",
          "required": ["resources", "profile"],
          "properties": {
            "profile": { "const": "tabular-data-package" },
            "name": { "$ref": "#/$defs/name" },
            "title": { "type": "string" },
            "description": { "type": "string" },
            "version": { "type": "string" },
            "homepage": { "type": "string", "pattern": "^https?://" },
            "created": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
            "keywords": { "$ref": "#/$defs/texts" },
            "contributors": { "type": "array", "minItems": 1, "items": { "required": ["title"] } },
            "sources": { "type": "array", "items": { "required": ["title"] } },
            "licenses": {
              "type": "array",
              "minItems": 1,
              "items": {
                "anyOf": [{ "required": ["name"] }, { "required": ["path"] }],
                "properties": { "name": { "pattern": "^[-a-zA-Z0-9._]+$" }, "path": { "$ref": "#/$defs/path" } }
              }
            },
            "resources": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/resource" } }
          }
        }
        """);

    private static JsonObject Package => MachineSite.Json("datapackage.json");

    [Fact]
    public void The_package_keeps_to_the_profile() => Assert.True(Keeps(Package));

    [Theory]
    [InlineData("keywords", "[]")]
    [InlineData("contributors", "[]")]
    [InlineData("licenses", "[{\"title\": \"free\"}]")]
    [InlineData("resources", "[]")]
    [InlineData("resources/0/path", "\"../data/goals.csv\"")]
    [InlineData("resources/0/hash", "\"0cc175b9\"")]
    [InlineData("resources/0/schema/foreignKeys", "[]")]
    [InlineData("resources/0/schema/fields/0/constraints/enum", "[]")]
    [InlineData("resources/0/schema/fields/0/type", "\"text\"")]
    public void What_the_profile_forbids_is_refused(string place, string value)
    {
        JsonNode package = Package;
        var names = place.Split('/');
        var inner = names[..^1].Aggregate(package, (node, name) => int.TryParse(name, out var at) ? node[at]! : node[name]!);
        inner[names[^1]] = JsonNode.Parse(value);
        Assert.False(Keeps(package));
    }

    /// <summary>Table Schema reads the first name of a file with a mark as another name: no row has the key.</summary>
    [Fact]
    public void No_table_that_it_names_has_a_byte_order_mark() => Assert.All(
        Package["resources"]!.AsArray(), resource =>
            Assert.StartsWith(
                (string)resource!["schema"]!["primaryKey"]!, MachineSite.Text((string)resource["path"]!), StringComparison.Ordinal));

    [Fact]
    public void Each_has_a_twin_with_a_mark_for_spreadsheets() => Assert.All(
        Package["resources"]!.AsArray().Select(resource => (string)resource!["path"]!), path =>
            Assert.Equal(
                [0xEF, 0xBB, 0xBF, .. MachineSite.Bytes(path)],
                MachineSite.Bytes(path.Replace("data/", "data/excel/", StringComparison.Ordinal))));

    [Fact]
    public void A_table_that_refers_to_none_has_no_keys_of_others()
    {
        var tables = Package["resources"]!.AsArray().ToDictionary(
            resource => (string)resource!["name"]!, resource => resource!["schema"]!["foreignKeys"], StringComparer.Ordinal);
        Assert.Equal(
            ["columns", "releases", "sources", "units"],
            tables.Where(table => table.Value is null).Select(table => table.Key).Order(StringComparer.Ordinal));
        Assert.Equal(4, tables["observations"]!.AsArray().Count);
    }

    private static bool Keeps(JsonNode package) => Profile.Evaluate(JsonSerializer.SerializeToElement(package)).IsValid;
}
