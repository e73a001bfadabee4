using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The addresses of the files for machines.</summary>
internal static class DataPaths
{
    public static readonly OutputPath DataPackage = new("datapackage.json");

    public static readonly OutputPath Catalogue = new("catalog.jsonld");

    public static readonly OutputPath Workbook = new("data/report.xlsx");

    public static readonly OutputPath ApiIndex = new("api/index.json");

    /// <summary>The report in short, which pages over several plans read.</summary>
    public static readonly OutputPath Summary = new("api/summary.json");

    /// <summary>The folder of the tables of single indicators, which holds nothing else.</summary>
    public const string TablesOfIndicators = "data/indicators/";

    public static OutputPath Table(string name) => new($"data/{name}.csv");

    public static OutputPath Table(IndicatorId indicator) => new($"{TablesOfIndicators}{indicator}.csv");

    /// <summary>A table as spreadsheets take it, with a byte-order mark: data/excel/goals.csv beside data/goals.csv.</summary>
    public static OutputPath ForSpreadsheets(OutputPath table) => new($"data/excel/{table.Value["data/".Length..]}");

    public static OutputPath Api(string name) => new($"api/{name}.json");

    public static OutputPath Api(IndicatorId indicator) => new($"api/indicators/{indicator}.json");

    public static OutputPath Schema(string type) => new($"api/schema/{type}.json");

    public static OutputPath Feed(SiteLanguage language) => new($"{language}/feed.xml");
}
