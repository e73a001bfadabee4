using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>
/// datapackage.json after the Tabular Data Package of the Frictionless standards, version 1: every table with its columns, keys,
/// size and hash, the licence and the sources. The standard knows one language a text, so texts are given in all of them.
/// </summary>
internal static class DataPackage
{
    public static OutputFile Of(Compilation compilation, ImmutableArray<DataFile> files)
    {
        var site = compilation.Plan.Site;
        var package = new JsonObject
        {
            ["profile"] = "tabular-data-package",
            ["name"] = NameOf(compilation.Plan),
            ["title"] = compilation.InAllLanguages(language => language.Text(site.Title)),
            ["description"] = compilation.InAllLanguages(language => language.Text(site.Description)),
            ["version"] = compilation.Newest.Release.Year.ToString(),
            ["created"] = Stamp.Of(compilation.Updated),
            ["keywords"] = JsonText.List(Keywords.All(compilation).Select(word => JsonValue.Create(word))),
            ["contributors"] = new JsonArray(new JsonObject
            {
                ["title"] = compilation.InAllLanguages(language => language.Text(site.Publisher)),
                ["role"] = "publisher",
            }),
            ["licenses"] = new JsonArray(Licence(compilation)),
            ["sources"] = JsonText.List(
                compilation.Plan.Sources.Select(source => new JsonObject { ["title"] = TitleOf(compilation, source) })),
            ["resources"] = JsonText.List(compilation.Tables.Select(table =>
                Resource(compilation, table, files.Single(file => file.Path == table.Path).File))),
        };
        if (site.Keywords is null)
        {
            package.Remove("keywords");
        }

        if (site.BaseUrl is { } root)
        {
            package.Insert(2, "homepage", root.AbsoluteUri);
        }

        return new(DataPaths.DataPackage, JsonFile.Write(package));
    }

    /// <summary>The standard takes lower-case letters, digits, dots and hyphens.</summary>
    private static string NameOf(Plan plan) =>
        plan.NamesRegions ? $"progress-report-{plan.Region.Value.ToLowerInvariant()}" : "progress-report";

    private static string TitleOf(Compilation compilation, Source source) => string.Join(
        ", ",
        compilation.InAllLanguages(language => language.Text(source.Title)),
        compilation.InAllLanguages(language => language.Text(source.Publisher)),
        source.Date);

    private static JsonObject Licence(Compilation compilation)
    {
        var licence = compilation.Plan.Site.DataLicence;
        var described = new JsonObject { ["path"] = licence.Url, ["title"] = compilation.InAllLanguages(
            language => language.Text(licence.Name)) };
        if (LicenceName.Of(licence.Url) is { } name)
        {
            described.Insert(0, "name", name);
        }

        return described;
    }

    private static JsonObject Resource(Compilation compilation, Table table, OutputFile file) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Name,
        ["path"] = file.Path.Value,
        ["title"] = compilation.InAllLanguages(language => ColumnWords.Title(language.Words, table.Name)),
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = file.Content.Length,
        ["hash"] = $"sha256:{file.Content.Sha256}",
        ["dialect"] = new JsonObject
            {
                ["delimiter"] = ",",
                ["lineTerminator"] = "\r\n",
                ["quoteChar"] = "\"",
                ["doubleQuote"] = true,
                ["header"] = true,
            },
        ["schema"] = Schema(compilation, table),
    };

    private static JsonObject Schema(Compilation compilation, Table table)
    {
        var schema = new JsonObject
        {
            ["fields"] = JsonText.List(table.Columns.Select((column, index) => Field(compilation, table, column, isKey: index == 0))),
            ["missingValues"] = new JsonArray(string.Empty),
            ["primaryKey"] = table.Columns[0].Name,
        };
        // The standard allows no empty list of them.
        if (table.Columns.Any(column => column.References is not null))
        {
            schema["foreignKeys"] = JsonText.List(
                table.Columns.Where(column => column.References is not null).Select(column => ForeignKey(table, column)));
        }

        return schema;
    }

    /// <summary>An empty name means the table itself.</summary>
    private static JsonObject ForeignKey(Table table, Column column) => new()
    {
        ["fields"] = column.Name,
        ["reference"] = new JsonObject
        {
            ["resource"] = column.References == table.Name ? string.Empty : column.References,
            ["fields"] = KeyOf(column.References!),
        },
    };

    private static string KeyOf(string table) => table == RegionsTable.Name ? RegionsTable.Key : "id";

    private static JsonObject Field(Compilation compilation, Table table, Column column, bool isKey)
    {
        var constraints = new JsonObject { ["required"] = column.IsRequired };
        if (isKey)
        {
            constraints["unique"] = true;
        }

        if (!column.Choices.IsEmpty)
        {
            constraints["enum"] = JsonText.List(column.Choices.Select(choice => JsonValue.Create(choice)));
        }

        return new()
        {
            ["name"] = column.Name,
            ["type"] = TypeNames.Frictionless(column.Type),
            ["description"] = compilation.InAllLanguages(language => ColumnWords.Meaning(language.PlanWords, table.Name, column)),
            ["constraints"] = constraints,
        };
    }
}
