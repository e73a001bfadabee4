using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>
/// The catalogue after the W3C's Data Catalog Vocabulary, version 3: the compilation with every form that it can be had in, and the
/// yearly tables that it was made from as a series.
/// </summary>
internal static class Catalogue
{
    private const string Series = "#yearly";

    public static OutputFile Of(Compilation compilation, ImmutableArray<DataFile> files)
    {
        var main = new JsonObject { ["@id"] = "#report", ["@type"] = "dcat:Dataset" };
        Describe(compilation, main, language => language.Text(compilation.Plan.Site.Title));
        main["dct:description"] = LinkedText.Of(compilation, language => language.Text(compilation.Plan.Site.Description));
        main["dct:modified"] = Day(compilation.Updated);
        main["dcat:version"] = compilation.Newest.Release.Year.ToString();
        main["dct:temporal"] = new JsonObject
        {
            ["@type"] = "dct:PeriodOfTime",
            ["dcat:startDate"] = Start(compilation.Plan.Period),
            ["dcat:endDate"] = End(compilation.Plan.Period),
        };
        if (compilation.Plan.Site.Keywords is not null)
        {
            main["dcat:keyword"] = new JsonArray(
                [.. compilation.Languages.SelectMany(language => Keywords.Of(language).Select(word => Tagged(language, word)))]);
        }

        main["dcat:distribution"] = JsonText.List(files
            .Where(file => file.Offers.HasFlag(Offers.Catalogue))
            .Select(file => Distribution.Of(compilation, file.File, language => language.Words[file.NameKey])));

        var series = new JsonObject { ["@id"] = Series, ["@type"] = "dcat:DatasetSeries" };
        Describe(compilation, series, language => language.Words["machine.series_title"]);
        series["dct:description"] = LinkedText.Of(compilation, language => language.Words["machine.series_text"]);
        ImmutableArray<JsonObject> releases = [.. compilation.Originals.Select(file => ReleaseOf(compilation, file))];

        var catalogue = new JsonObject { ["@context"] = Context(), ["@id"] = "#catalogue", ["@type"] = "dcat:Catalog" };
        Describe(compilation, catalogue, language => language.Text(compilation.Plan.Site.Title));
        catalogue["dct:description"] = LinkedText.Of(compilation, language => language.Text(compilation.Plan.Site.Description));
        catalogue["dct:language"] = JsonText.List(compilation.Plan.Languages.Select(language => JsonValue.Create(language.Tag)));
        catalogue["dcat:dataset"] = new JsonArray([main, series, .. releases]);
        return new(DataPaths.Catalogue, JsonFile.Write(catalogue));
    }

    private static JsonObject ReleaseOf(Compilation compilation, OutputFile file)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Path.Value);
        var year = Year.Read(stem)?.ToString() ?? stem;
        var site = new JsonObject { ["@id"] = $"#edition-{stem}", ["@type"] = "dcat:Dataset" };
        Describe(compilation, site, language => language.PlanWords.Data.OriginalTitle(year));
        if (compilation.Plan.Releases.FirstOrDefault(release => release.Year.ToString() == year) is { } release)
        {
            site["dct:description"] = LinkedText.Of(compilation, language => language.Text(release.Note));
            site["dct:issued"] = Day(release.Date);
        }

        site["dcat:inSeries"] = new JsonObject { ["@id"] = Series };
        site["dcat:distribution"] = new JsonArray(Distribution.Of(
            compilation, file, language => language.PlanWords.Data.OriginalTitle(year)));
        return site;
    }

    private static void Describe(Compilation compilation, JsonObject what, Func<LanguageData, string> title)
    {
        what["dct:title"] = LinkedText.Of(compilation, title);
        what["dct:publisher"] = new JsonObject
        {
            ["@type"] = "foaf:Agent",
            ["foaf:name"] = LinkedText.Of(compilation, language => language.Text(compilation.Plan.Site.Publisher)),
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

    private static JsonObject Tagged(LanguageData language, string text) =>
        new() { ["@value"] = text, ["@language"] = language.Language.Tag };

    private static JsonObject Day(DateOnly date) => new() { ["@value"] = JsonText.Date(date), ["@type"] = "xsd:date" };

    /// <summary>A year of the calendar as such, of a fiscal one its first day.</summary>
    private static JsonObject Start(PlanPeriod period) =>
        period.HasFiscalYears ? Day(TimeSpanOf.Of(period.From, period.YearStartsIn).Start) : GregorianYear(period.From);

    private static JsonObject End(PlanPeriod period) =>
        period.HasFiscalYears ? Day(TimeSpanOf.Of(period.To, period.YearStartsIn).End) : GregorianYear(period.To);

    private static JsonObject GregorianYear(Year year) => new() { ["@value"] = year.ToString(), ["@type"] = "xsd:gYear" };
}
