using System.Text.Json.Nodes;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>
/// Metadata after the W3C's CSV on the Web, where its processors look for it: beside a table as FILE-metadata.json, and for the
/// tables of single indicators one csv-metadata.json in their folder.
/// </summary>
internal static class CsvwFiles
{
    private const string Context = "http://www.w3.org/ns/csvw";

    public static IEnumerable<DataFile> Of(Compilation compilation)
    {
        foreach (var table in compilation.Tables)
        {
            var metadata = Described(compilation, language => ColumnWords.Title(language.Words, table.Name));
            metadata["url"] = table.FileName;
            metadata["tableSchema"] = Schema(compilation, table);
            yield return new(
                new(new($"{table.Path}-metadata.json"), JsonFile.Write(metadata)),
                table.Name == ObservationTables.Name ? Offers.Download : Offers.Nowhere,
                "machine.file.csvw");
        }

        if (compilation.Slices is [var (_, first), ..])
        {
            var group = Described(compilation, language => ColumnWords.Title(language.Words, first.Name));
            group["tableSchema"] = Schema(compilation, first);
            group["tables"] = JsonText.List(compilation.Slices.Select(slice => new JsonObject { ["url"] = slice.Table.FileName }));
            yield return new(new OutputFile(new($"{Folder(first.Path)}/csv-metadata.json"), JsonFile.Write(group)));
        }
    }

    private static string Folder(OutputPath path) => path.Value[..path.Value.LastIndexOf('/')];

    private static JsonObject Described(Compilation compilation, Func<LanguageData, string> title) => new()
    {
        ["@context"] = new JsonArray(Context, new JsonObject { ["@language"] = compilation.Main.Language.Tag }),
        ["dc:title"] = LinkedText.Of(compilation, title),
        ["dc:publisher"] = LinkedText.Of(compilation, language => language.Text(compilation.Plan.Site.Publisher)),
        ["dc:license"] = new JsonObject { ["@id"] = compilation.Plan.Site.DataLicence.Url },
        ["dc:modified"] = new JsonObject { ["@value"] = JsonText.Date(compilation.Updated), ["@type"] = "xsd:date" },
        ["dialect"] =
            new JsonObject { ["encoding"] = "utf-8", ["delimiter"] = ",", ["header"] = true, ["quoteChar"] = "\"", ["doubleQuote"] = true },
    };

    private static JsonObject Schema(Compilation compilation, Table table) => new()
    {
        ["columns"] = JsonText.List(table.Columns.Select(column => ColumnOf(compilation, table, column))),
        ["primaryKey"] = table.Columns[0].Name,
    };

    private static JsonObject ColumnOf(Compilation compilation, Table table, Column column)
    {
        var described = new JsonObject
        {
            ["name"] = column.Name,
            ["titles"] = column.Name,
            ["datatype"] = column.Choices.IsEmpty
                ? TypeNames.Csvw(column.Type)
                : new JsonObject { ["base"] = "string", ["format"] = $"({string.Join('|', column.Choices)})" },
            ["required"] = column.IsRequired,
            ["dc:description"] = LinkedText.Of(compilation, language => ColumnWords.Meaning(language.PlanWords, table.Name, column)),
        };
        if (column.Language is { } language)
        {
            described["lang"] = language.Tag;
        }

        return described;
    }
}
