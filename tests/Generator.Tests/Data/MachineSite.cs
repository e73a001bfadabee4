using System.Text;
using System.Text.Json.Nodes;
using Generator.Data;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Tests.Data;

/// <summary>The files for programs made from the shipped content, without an address of the site and with one.</summary>
internal static class MachineSite
{
    private static readonly Lazy<DataFiles> Offline = new(() => Make(null));
    private static readonly Lazy<DataFiles> Online = new(() => Make(new("https://example.org/report/")));

    public static DataFiles Files => Offline.Value;

    public static DataFiles WithAddress => Online.Value;

    private static IEnumerable<LanguageData> Languages(Uri? address)
    {
        var assessment = ShippedPlan.Assessment;
        assessment = assessment with { Plan = assessment.Plan with { Site = assessment.Plan.Site with { BaseUrl = address } } };
        return assessment.Plan.Languages.Select(language => new LanguageData(assessment, ShippedPlan.Locale(language.Tag), new(language)));
    }

    public static DataFiles Make(Uri? address, SizeLimits? limits = null) => DataFormats.Write(
        [.. Languages(address)], [new(new("data/2015.csv"), Encoding.UTF8.GetBytes("indicator\n"))], MemoryStore.Instance, new(), limits);

    public static byte[] Bytes(string path, DataFiles? side = null) =>
        (side ?? Files).Files.Single(file => file.Path == new OutputPath(path)).Content.Read().ToArray();

    public static string Text(string path, DataFiles? side = null) => Encoding.UTF8.GetString(Bytes(path, side));

    public static JsonObject Json(string path) => (JsonObject)JsonNode.Parse(Bytes(path))!;

    /// <summary>The rows of a table as a plain reader of RFC 4180 sees them, header first.</summary>
    public static List<string[]> Rows(string path) => CsvText.Read(Text(path));
}
