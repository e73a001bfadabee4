using System.Text.Json.Nodes;
using Generator.Data.Api.Shapes;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>
/// The static interface: an index, a file for each indicator, the goals, the results, the releases and the sources. Every file names the shape
/// that it has and the schema that describes it; a change that could break a reader changes the number. What is not there is null, with the reason beside it.
/// </summary>
internal static class ApiFiles
{
    public const string Shape = "progress-report-api/2";

    public static IEnumerable<DataFile> Of(Compilation compilation)
    {
        yield return new(
            File(DataPaths.ApiIndex, "index", ApiIndex.Of(compilation)), Offers.Download | Offers.Catalogue | Offers.Dataset, "machine.file.api");
        yield return new(File(DataPaths.Api("goals"), "goals", ApiGoals.Of(compilation)));
        yield return new(File(DataPaths.Api("results"), "results", ApiResults.Of(compilation)));
        yield return new(File(DataPaths.Api("releases"), "releases", ApiReleases.Of(compilation)));
        yield return new(File(DataPaths.Api("sources"), "sources", ApiSources.Of(compilation)));
        foreach (var indicator in compilation.Plan.Indicators)
        {
            yield return new(File(DataPaths.Api(indicator.Id), "indicator", ApiIndicator.Of(compilation, indicator)), Offers.Download, "machine.file.json")
            {
                Indicator = indicator.Id,
            };
        }

        foreach (var schema in new SchemaFiles(compilation).All())
        {
            yield return new(schema);
        }
    }

    private static OutputFile File(OutputPath path, string type, JsonObject content)
    {
        content.Insert(0, "$schema", path.RelativeTo(DataPaths.Schema(type)));
        content.Insert(1, "shape", Shape);
        content.Insert(2, "type", type);
        return new(path, JsonFile.Write(content));
    }
}
