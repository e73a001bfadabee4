using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Generator.Data.Metadata;

namespace Generator.Tests.Data;

/// <summary>
/// Data Package, CSV on the Web and the catalogue against what their standards demand, and against the tables row by row.
/// </summary>
public sealed partial class DescriptionTests
{
    [Fact]
    public void The_data_package_has_what_the_standard_demands()
    {
        var package = MachineSite.Json("datapackage.json");
        Assert.Equal("tabular-data-package", (string)package["profile"]!);
        Assert.Matches(PackageName(), (string)package["name"]!);
        Assert.True(
            DateTimeOffset.TryParseExact(
                (string)package["created"]!, "yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.Equal("CC-BY-4.0", (string)package["licenses"]![0]!["name"]!);
        Assert.NotEmpty(package["resources"]!.AsArray());
        Assert.All(package["sources"]!.AsArray(), source => Assert.NotEmpty((string)source!["title"]!));
        Assert.All(package["contributors"]!.AsArray(), contributor => Assert.NotEmpty((string)contributor!["title"]!));
    }

    [Fact]
    public void Every_resource_is_its_file_and_its_schema_fits_every_row()
    {
        var resources = MachineSite.Json("datapackage.json")["resources"]!.AsArray().Select(node => node!).ToList();
        var names = resources.Select(resource => (string)resource["name"]!).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        var keys = resources.ToDictionary(
            resource =>
                (string)resource["name"]!, resource =>
                    MachineSite.Rows((string)resource["path"]!)
                        .Skip(1)
                        .Select(row => row[0])
                        .ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var resource in resources)
        {
            Assert.Matches(PackageName(), (string)resource["name"]!);
            var bytes = MachineSite.Bytes((string)resource["path"]!);
            Assert.Equal(bytes.Length, (int)resource["bytes"]!);
            Assert.Equal($"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}", (string)resource["hash"]!);
            CheckSchema(resource, keys);
        }
    }

    private static void CheckSchema(JsonNode resource, Dictionary<string, HashSet<string>> keys)
    {
        var schema = resource["schema"]!;
        var fields = schema["fields"]!.AsArray().Select(node => node!).ToList();
        var rows = MachineSite.Rows((string)resource["path"]!);
        Assert.Equal(rows[0], fields.Select(field => (string)field["name"]!));
        Assert.Equal(rows[0][0], (string)schema["primaryKey"]!);
        var foreign = (schema["foreignKeys"]?.AsArray() ?? []).ToDictionary(
            key =>
                (string)key!["fields"]!, key =>
                    (string)key!["reference"]!["resource"]! is { Length: > 0 } name
                        ? name
                        : (string)resource["name"]!, StringComparer.Ordinal);
        foreach (var row in rows.Skip(1))
        {
            foreach (var (field, value) in fields.Zip(row))
            {
                CheckValue(field, value);
                if (value.Length > 0 && foreign.TryGetValue((string)field["name"]!, out var other))
                {
                    Assert.Contains(value, keys[other]);
                }
            }
        }
    }

    private static void CheckValue(JsonNode field, string value)
    {
        if (value.Length == 0)
        {
            Assert.False((bool)field["constraints"]!["required"]!, $"{field["name"]} is required.");
            return;
        }

        Assert.True(IsOf((string)field["type"]!, value), $"{field["name"]}: “{value}” is no {field["type"]}.");
        if (field["constraints"]!["enum"] is JsonArray choices)
        {
            Assert.Contains(value, choices.Select(choice => (string)choice!));
        }
    }

    private static bool IsOf(string type, string value) => type switch
    {
        "number" or "decimal" =>
            decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        "integer" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => value is "true" or "false",
        "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
        "string" => true,
        _ => false,
    };

    [Fact]
    public void Every_table_has_csvw_metadata_that_fits_every_row()
    {
        foreach (var table in MachineSite.Files.Tables)
        {
            var metadata = MachineSite.Json($"{table.Path}-metadata.json");
            Assert.Equal("http://www.w3.org/ns/csvw", (string)metadata["@context"]![0]!);
            Assert.Equal(table.FileName, (string)metadata["url"]!);
            CheckColumns(metadata["tableSchema"]!, MachineSite.Rows(table.Path.Value));
        }
    }

    [Fact]
    public void The_tables_of_indicators_share_one_description()
    {
        var group = MachineSite.Json("data/indicators/csv-metadata.json");
        var tables = group["tables"]!.AsArray().Select(table => $"data/indicators/{table!["url"]}").ToList();
        Assert.Equal(
            MachineSite.Files.Files.Select(file => file.Path.Value)
                .Where(
                    path =>
                        path.StartsWith("data/indicators/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
            tables.Order(StringComparer.Ordinal));
        Assert.All(tables, table => CheckColumns(group["tableSchema"]!, MachineSite.Rows(table)));
    }

    private static void CheckColumns(JsonNode schema, List<string[]> rows)
    {
        var columns = schema["columns"]!.AsArray().Select(node => node!).ToList();
        Assert.Equal(rows[0], columns.Select(column => (string)column["name"]!));
        Assert.Equal(rows[0], columns.Select(column => (string)column["titles"]!));
        Assert.All(columns, column => Assert.Matches(CsvwName(), (string)column["name"]!));
        Assert.Contains((string)schema["primaryKey"]!, rows[0]);
        foreach (var (column, value) in rows.Skip(1).SelectMany(row => columns.Zip(row)).Where(pair => pair.Second.Length > 0))
        {
            if (column["datatype"] is JsonObject limited)
            {
                Assert.Matches($"^{limited["format"]}$", value);
            }
            else
            {
                Assert.True(IsOf((string)column["datatype"]!, value));
            }
        }
    }

    [Fact]
    public void The_catalogue_names_every_form_of_the_data_with_its_hash()
    {
        var catalogue = MachineSite.Json("catalog.jsonld");
        Assert.Equal("dcat:Catalog", (string)catalogue["@type"]!);
        var datasets = catalogue["dcat:dataset"]!.AsArray().Select(node => node!).ToList();
        Assert.All(datasets.Append(catalogue), thing =>
        {
            Assert.NotEmpty(thing["dct:title"]!.AsArray());
            Assert.StartsWith("https://", (string)thing["dct:license"]!["@id"]!, StringComparison.Ordinal);
        });
        Assert.Contains(datasets, dataset => (string)dataset["@type"]! == "dcat:DatasetSeries");
        var main = datasets[0]["dcat:distribution"]!.AsArray().Select(node => node!).ToList();
        Assert.Equal(MachineSite.Files.Tables.Length + 3, main.Count);
        Assert.All(main, form =>
        {
            var bytes = MachineSite.Bytes((string)form["dcat:downloadURL"]!["@id"]!);
            Assert.Equal(bytes.Length, (int)form["dcat:byteSize"]!["@value"]!);
            Assert.Equal(
                Convert.ToHexStringLower(SHA256.HashData(bytes)), (string)form["spdx:checksum"]!["spdx:checksumValue"]!["@value"]!);
            Assert.StartsWith(
                "https://www.iana.org/assignments/media-types/", (string)form["dcat:mediaType"]!["@id"]!, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("https://creativecommons.org/licenses/by-sa/4.0/", "CC-BY-SA-4.0")]
    [InlineData("https://example.org/licenses/by/4.0/", null)]
    [InlineData("nonsense", null)]
    public void A_licence_has_a_short_name_where_it_is_sure(string url, string? name) => Assert.Equal(name, LicenceName.Of(url));

    [GeneratedRegex("^[a-z0-9._-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PackageName();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex CsvwName();
}
