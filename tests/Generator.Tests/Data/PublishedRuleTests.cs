using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Generator.Tests.Data;

/// <summary>
/// Descriptions of the data against the published rules: Data Package and Table Schema of the Frictionless standards (version 1),
/// "Metadata Vocabulary for Tabular Data" of the W3C, and DCAT 3 with what its European profile makes mandatory.
/// </summary>
public sealed partial class PublishedRuleTests
{
    private static readonly string[] PackageMembers =
        [
            "profile",
            "name",
            "id",
            "licenses",
            "title",
            "description",
            "homepage",
            "version",
            "sources",
            "contributors",
            "keywords",
            "image",
            "created",
            "resources",
        ];

    private static readonly string[] ResourceMembers =
        [
            "profile",
            "name",
            "path",
            "title",
            "description",
            "format",
            "mediatype",
            "encoding",
            "bytes",
            "hash",
            "sources",
            "licenses",
            "schema",
            "dialect",
        ];

    private static readonly string[] FieldMembers = ["name", "title", "type", "format", "description", "example", "constraints", "rdfType"];

    /// <summary>The constraints that Table Schema allows each type, of those that the site could use.</summary>
    private static readonly Dictionary<string, string[]> Constraints = new(StringComparer.Ordinal)
    {
        ["string"] = ["required", "unique", "enum", "pattern", "minLength", "maxLength"],
        ["number"] = ["required", "unique", "enum", "minimum", "maximum"],
        ["integer"] = ["required", "unique", "enum", "minimum", "maximum", "pattern"],
        ["boolean"] = ["required", "enum"],
        ["date"] = ["required", "unique", "enum", "minimum", "maximum"],
    };

    private static readonly string[] CsvwDialect =
        [
            "commentPrefix",
            "delimiter",
            "doubleQuote",
            "encoding",
            "header",
            "headerRowCount",
            "lineTerminators",
            "quoteChar",
            "skipBlankRows",
            "skipColumns",
            "skipInitialSpace",
            "skipRows",
            "trim",
        ];

    private static readonly string[] CsvwColumn =
        [
            "name",
            "titles",
            "suppressOutput",
            "virtual",
            "aboutUrl",
            "datatype",
            "default",
            "lang",
            "null",
            "ordered",
            "propertyUrl",
            "required",
            "separator",
            "textDirection",
            "valueUrl",
        ];

    [Fact]
    public void The_data_package_has_no_member_that_the_standard_does_not_know()
    {
        var package = MachineSite.Json("datapackage.json");
        Within(package, PackageMembers);
        Assert.All(Of(package, "licenses"), licence => Assert.True(licence["name"] is not null || licence["path"] is not null));
        Assert.All(Of(package, "licenses"), licence => Within(licence, ["name", "path", "title"]));
        Assert.All(Of(package, "sources"), source => Within(source, ["title", "path", "email"]));
        Assert.All(
            Of(package, "contributors"), one =>
                Assert.Contains((string)one["role"]!, (string[])["author", "publisher", "maintainer", "wrangler", "contributor"]));
        Assert.All(package["keywords"]!.AsArray(), word => Assert.NotEmpty((string)word!));
        Assert.Equal(
            "https://example.org/report/", (string)JsonNode.Parse(
                MachineSite.Bytes("datapackage.json", MachineSite.WithAddress))!["homepage"]!);
        Assert.Null(package["homepage"]);
    }

    [Fact]
    public void Every_resource_keeps_to_its_profile() => Assert.All(Of(MachineSite.Json("datapackage.json"), "resources"), resource =>
    {
        Within(resource, ResourceMembers);
        Assert.Equal("tabular-data-resource", (string)resource["profile"]!);
        var path = (string)resource["path"]!;
        Assert.False(
            path.StartsWith('/') || path.Contains("..", StringComparison.Ordinal) || path.Contains('\\', StringComparison.Ordinal), path);
        Assert.Equal(
            ("csv", "text/csv", "utf-8"), ((string)resource["format"]!, (string)resource["mediatype"]!, (string)resource["encoding"]!));
        CheckDialect(resource["dialect"]!.AsObject(), MachineSite.Text(path));
        var schema = resource["schema"]!.AsObject();
        Within(schema, ["fields", "missingValues", "primaryKey", "foreignKeys"]);
        var fields = Of(schema, "fields").ToList();
        Assert.Equal(fields.Count, fields.Select(field => (string)field["name"]!).Distinct(StringComparer.Ordinal).Count());
        Assert.All(fields, field =>
        {
            Within(field, FieldMembers);
            Assert.NotEmpty((string)field["description"]!);
            Within(field["constraints"]!.AsObject(), Constraints[(string)field["type"]!]);
            Assert.True(field["constraints"]!["required"]!.GetValueKind() is JsonValueKind.True or JsonValueKind.False);
        });
        Assert.All(schema["foreignKeys"] is null ? [] : Of(schema, "foreignKeys"), key =>
        {
            Within(key, ["fields", "reference"]);
            Within(key["reference"]!.AsObject(), ["resource", "fields"]);
        });
    });

    /// <summary>CSV Dialect: the file itself is written as its dialect says.</summary>
    private static void CheckDialect(JsonObject dialect, string text)
    {
        Assert.Equal((",", "\r\n", "\"", true, true), (
            (string)dialect["delimiter"]!, (string)dialect["lineTerminator"]!, (string)dialect["quoteChar"]!, (bool)dialect["doubleQuote"]!,
            (bool)dialect["header"]!));
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.NotEmpty(CsvText.Read(text));
    }

    [Fact]
    public void Every_csvw_file_keeps_to_the_vocabulary()
    {
        var files = MachineSite.Files.Files.Select(file => file.Path.Value)
            .Where(path => path.EndsWith("-metadata.json", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(MachineSite.Files.Tables.Length + 1, files.Count);
        foreach (var metadata in files.Select(path => MachineSite.Json(path)))
        {
            var isGroup = metadata["tables"] is not null;
            Within(
                metadata,
                [
                    .. isGroup ? (string[])["tables"] : ["url"],
                    "@context",
                    "tableSchema",
                    "dialect",
                    "dc:title",
                    "dc:publisher",
                    "dc:license",
                    "dc:modified",
                ]);
            var context = metadata["@context"]!.AsArray();
            Assert.Equal((2, "http://www.w3.org/ns/csvw"), (context.Count, (string)context[0]!));
            Assert.Matches(LanguageTag(), (string)context[1]!["@language"]!);
            Within(metadata["dialect"]!.AsObject(), CsvwDialect);
            Assert.Equal(
                ("utf-8", ",", true), (
                    (string)metadata["dialect"]!["encoding"]!, (string)metadata["dialect"]!["delimiter"]!,
                    (bool)metadata["dialect"]!["header"]!));
            Assert.All(["dc:title", "dc:publisher"], common => CheckTexts(metadata[common]!));
            CheckCsvwSchema(metadata["tableSchema"]!.AsObject());
        }
    }

    private static void CheckCsvwSchema(JsonObject schema)
    {
        Within(schema, ["columns", "primaryKey", "foreignKeys", "rowTitles", "aboutUrl"]);
        var columns = Of(schema, "columns").ToList();
        var names = columns.Select(column => (string)column["name"]!).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains((string)schema["primaryKey"]!, names);
        Assert.All(columns, column =>
        {
            // Names with a colon are common properties, which any vocabulary may give.
            Within(column, CsvwColumn, isAllowed: name => name.StartsWith("dc:", StringComparison.Ordinal));
            var type = column["datatype"]!;
            Assert.Contains(
                (string)(
                    type is JsonObject derived ? derived["base"]! : type)!, (string[])["string", "decimal", "integer", "date", "boolean"]);
            if (type is JsonObject { } limited)
            {
                Within(limited, ["base", "format"]);
                Assert.NotNull(new Regex((string)limited["format"]!, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
            }

            CheckTexts(column["dc:description"]!);
            Assert.True(column["lang"] is not { } lang || LanguageTag().IsMatch((string)lang!));
            Assert.True(column["required"]!.GetValueKind() is JsonValueKind.True or JsonValueKind.False);
        });
    }

    [Fact]
    public void The_catalogue_has_what_is_mandatory_and_tells_types_of_its_values()
    {
        var catalogue = MachineSite.Json("catalog.jsonld");
        var prefixes = catalogue["@context"]!.AsObject().Select(prefix => prefix.Key).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("http://www.w3.org/ns/dcat#", (string)catalogue["@context"]!["dcat"]!);
        Assert.All(
            Members(catalogue).Where(name => !name.StartsWith('@') && name != "@context"), name =>
                Assert.Contains(name.Split(':')[0], prefixes));
        var datasets = Of(catalogue, "dcat:dataset").ToList();
        Assert.All(datasets.Append(catalogue), thing =>
        {
            CheckTexts(thing["dct:title"]!);
            CheckTexts(thing["dct:description"]!);
            CheckTexts(thing["dct:publisher"]!["foaf:name"]!);
        });
        var ids = datasets.Append(catalogue).Select(thing => (string)thing["@id"]!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            datasets.Where(dataset => dataset["dcat:inSeries"] is not null), edition =>
                Assert.Contains((string)edition["dcat:inSeries"]!["@id"]!, ids));
        var main = datasets[0];
        Assert.All(main["dcat:keyword"]!.AsArray(), word => Assert.Matches(LanguageTag(), (string)word!["@language"]!));
        Assert.Equal("xsd:date", (string)main["dct:modified"]!["@type"]!);
        Assert.All(datasets.Where(
            dataset => dataset["dcat:distribution"] is not null).SelectMany(dataset => Of(dataset, "dcat:distribution")), form =>
        {
            Assert.Equal("dcat:Distribution", (string)form["@type"]!);
            Assert.NotEmpty((string)form["dcat:accessURL"]!["@id"]!);
            CheckTexts(form["dct:title"]!);
            Assert.True(int.Parse(form["dcat:byteSize"]!["@value"]!.ToString(), CultureInfo.InvariantCulture) > 0);
            Assert.Matches("^[0-9a-f]{64}$", (string)form["spdx:checksum"]!["spdx:checksumValue"]!["@value"]!);
        });
    }

    /// <summary>A text in each language of the site, none empty, each with its tag.</summary>
    private static void CheckTexts(JsonNode texts)
    {
        Assert.Equal(
            ShippedPlan.Plan.Languages.Select(language => language.Tag), texts.AsArray().Select(text => (string)text!["@language"]!));
        Assert.All(texts.AsArray(), text => Assert.NotEmpty((string)text!["@value"]!));
    }

    private static void Within(JsonObject record, string[] known, Func<string, bool>? isAllowed = null) =>
        Assert.DoesNotContain(record.Select(member => member.Key), name => !known.Contains(name) && isAllowed?.Invoke(name) != true);

    private static IEnumerable<JsonObject> Of(JsonObject record, string member) => record[member]!.AsArray().Select(one => one!.AsObject());

    private static IEnumerable<string> Members(JsonNode? node) => node switch
    {
        JsonObject record =>
            record.Where(member => member.Key != "@context").SelectMany(member => Members(member.Value).Prepend(member.Key)),
        JsonArray list => list.SelectMany(Members),
        _ => [],
    };

    [GeneratedRegex("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
