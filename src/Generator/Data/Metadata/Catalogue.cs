using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages;

namespace Generator.Data.Metadata;

/// <summary>
/// The catalogue after the W3C's Data Catalog Vocabulary, version 3: the compilation with every form that it can be had in, and the
/// yearly tables that it was made from as a series.
/// </summary>
internal static class Catalogue
{
    private const string Series = "#yearly";

    public static OutputFile Of(
        Compilation compilation, ImmutableArray<(Table Table, OutputFile File)> tables, IEnumerable<OutputFile> others, ImmutableArray<OutputFile> originals)
    {
        var main = new JsonObject { ["@id"] = "#report", ["@type"] = "dcat:Dataset" };
        Describe(compilation, main, pages => pages.Site.Text(compilation.Plan.Site.Title));
        main["dct:description"] = LinkedText.Of(compilation, pages => pages.Site.Text(compilation.Plan.Site.Description));
        main["dct:modified"] = Day(compilation.Updated);
        main["dcat:version"] = compilation.Newest.Release.Year.ToString();
        main["dct:temporal"] = new JsonObject
        {
            ["@type"] = "dct:PeriodOfTime",
            ["dcat:startDate"] = GregorianYear(compilation.Plan.Period.From),
            ["dcat:endDate"] = GregorianYear(compilation.Plan.Period.To),
        };
        main["dcat:keyword"] = new JsonArray([.. compilation.Languages.SelectMany(pages => Keywords.Of(pages).Select(word => Tagged(pages, word)))]);
        main["dcat:distribution"] = JsonText.List(tables
            .Select(table => Distribution.Of(compilation, table.File, pages => ColumnWords.Title(pages, table.Table.Name)))
            .Concat(others.Select(file => Distribution.Of(compilation, file, pages => Distribution.Title(pages, file.Path)))));

        var series = new JsonObject { ["@id"] = Series, ["@type"] = "dcat:DatasetSeries" };
        Describe(compilation, series, pages => pages.Site.Words["machine.series_title"]);
        series["dct:description"] = LinkedText.Of(compilation, pages => pages.Site.Words["machine.series_text"]);
        ImmutableArray<JsonObject> releases = [.. originals.Select(file => ReleaseOf(compilation, file))];

        var catalogue = new JsonObject { ["@context"] = Context(), ["@id"] = "#catalogue", ["@type"] = "dcat:Catalog" };
        Describe(compilation, catalogue, pages => pages.Site.Text(compilation.Plan.Site.Title));
        catalogue["dct:description"] = LinkedText.Of(compilation, pages => pages.Site.Text(compilation.Plan.Site.Description));
        catalogue["dct:language"] = JsonText.List(compilation.Plan.Languages.Select(language => JsonValue.Create(language.Tag)));
        catalogue["dcat:dataset"] = new JsonArray([main, series, .. releases]);
        return new(DataPaths.Catalogue, JsonFile.Write(catalogue));
    }

    private static JsonObject ReleaseOf(Compilation compilation, OutputFile file)
    {
        var year = file.Path.Value[(file.Path.Value.LastIndexOf('/') + 1)..][..4];
        var site = new JsonObject { ["@id"] = $"#edition-{year}", ["@type"] = "dcat:Dataset" };
        Describe(compilation, site, pages => pages.Site.Words.Fill("machine.original_title", year));
        if (compilation.Plan.Releases.FirstOrDefault(release => release.Year.ToString() == year) is { } release)
        {
            site["dct:description"] = LinkedText.Of(compilation, pages => pages.Site.Text(release.Note));
            site["dct:issued"] = Day(release.Date);
        }

        site["dcat:inSeries"] = new JsonObject { ["@id"] = Series };
        site["dcat:distribution"] = new JsonArray(Distribution.Of(
            compilation, file, pages => pages.Site.Words.Fill("machine.original_title", year)));
        return site;
    }

    private static void Describe(Compilation compilation, JsonObject what, Func<LanguagePages, string> title)
    {
        what["dct:title"] = LinkedText.Of(compilation, title);
        what["dct:publisher"] = new JsonObject
        {
            ["@type"] = "foaf:Agent",
            ["foaf:name"] = LinkedText.Of(compilation, pages => pages.Site.Text(compilation.Plan.Site.Publisher)),
        };
        what["dct:license"] = new JsonObject { ["@id"] = compilation.Plan.Site.DataLicence.Url };
    }

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["spdx"] = "http://spdx.org/rdf/terms#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    private static JsonObject Tagged(LanguagePages pages, string text) => new() { ["@value"] = text, ["@language"] = pages.Site.Language.Tag };

    private static JsonObject Day(DateOnly date) => new() { ["@value"] = JsonText.Date(date), ["@type"] = "xsd:date" };

    private static JsonObject GregorianYear(Year year) => new() { ["@value"] = year.ToString(), ["@type"] = "xsd:gYear" };
}
