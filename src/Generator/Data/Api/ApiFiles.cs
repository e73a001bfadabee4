using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>A type of interface file, by the name that its member "type" carries, and the files of it.</summary>
internal sealed record ApiResource(string Type, JsonTypeInfo Shape, Func<Compilation, IEnumerable<DataFile>> Write)
{
    /// <summary>Whether a plan has anything of this type.</summary>
    public Func<Plan, bool> IsThere { get; init; } = static _ => true;
}

/// <summary>
/// The static interface: an index, a file for each indicator, the goals, the measures, the results, the releases, the sources, and
/// the report in short, each with its schema.
/// </summary>
internal static class ApiFiles
{
    public static readonly ImmutableArray<ApiResource> All =
    [
        new("index", ApiJson.Default.IndexFile, compilation =>
            [new(File(IndexFile.Of(compilation)), Offers.Download | Offers.Catalogue | Offers.Dataset, "machine.file.api")]),
        new("indicator", ApiJson.Default.IndicatorFile, compilation => compilation.Plan.Indicators.Select(indicator =>
            new DataFile(File(IndicatorFile.Of(compilation, indicator)), Offers.Download, "machine.file.json")
            {
                Indicator = indicator.Id,
            })),
        new("goals", ApiJson.Default.GoalsFile, compilation => [new(File(GoalsFile.Of(compilation)))]),
        new("results", ApiJson.Default.ResultsFile, compilation => [new(File(ResultsFile.Of(compilation)))])
        {
            IsThere = static plan => plan.HasResults,
        },
        new("measures", ApiJson.Default.MeasuresFile, compilation => [new(File(MeasuresFile.Of(compilation)))]),
        new("releases", ApiJson.Default.ReleasesFile, compilation => [new(File(ReleasesFile.Of(compilation)))]),
        new("sources", ApiJson.Default.SourcesFile, compilation => [new(File(SourcesFile.Of(compilation)))]),
        new("summary", ApiJson.Default.SummaryFile, compilation => [new(File(SummaryFile.Of(compilation)))]),
    ];

    public static ImmutableArray<ApiResource> In(Plan plan) => [.. All.Where(resource => resource.IsThere(plan))];

    public static IEnumerable<DataFile> Of(Compilation compilation)
    {
        var resources = In(compilation.Plan);
        return resources.SelectMany(resource => resource.Write(compilation))
            .Concat(resources.Select(resource => new DataFile(ApiSchema.FileOf(compilation, resource))));
    }

    private static OutputFile File(ApiFile content) =>
        new(content.Path, JsonFile.Write(content, ApiJson.Default.GetTypeInfo(content.GetType())!));
}
