using System.Text.Json.Nodes;
using Generator.Assessment;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>The releases, newest first: what each added, which figures it replaced, which statuses changed.</summary>
internal static class ApiReleases
{
    public static JsonObject Of(Compilation compilation) => new()
    {
        ["releases"] = JsonText.List(compilation.Assessment.Releases.Reverse().Select(release => Release(compilation, release))),
    };

    private static JsonObject Release(Compilation compilation, ReleaseAssessment release) => new()
    {
        ["year"] = release.Release.Year.Value,
        ["date"] = JsonText.Date(release.Release.Date),
        ["note"] = JsonText.Localized(compilation, release.Release.Note),
        ["pages"] = JsonText.Pages(compilation, DataPaths.Api("releases"), routes => routes.Release(release.Release.Year).Value),
        ["added"] = release.Added,
        ["revised"] = JsonText.List(release.Revised.Select(point => new JsonObject
        {
            ["observation"] = new ObservedRow(point.Current, null, compilation.Plan.Region).Id,
            ["replaces"] = new ObservedRow(point.Superseded[^1], release.Release.Year, compilation.Plan.Region).Id,
            ["value"] = point.Current.Number,
            ["value_before"] = point.Superseded[^1].Number,
        })),
        ["status_changes"] = JsonText.List(release.Changes.Select(change => new JsonObject
        {
            ["goal"] = change.Goal.Id.Value,
            ["before"] = EnumName.Kebab(change.Before),
            ["after"] = EnumName.Kebab(change.After),
        })),
        ["statuses"] = JsonText.List(release.Goals.Select(goal => new JsonObject
        {
            ["goal"] = goal.Goal.Id.Value,
            ["status"] = EnumName.Kebab(goal.Status),
            ["reason"] = EnumName.Kebab(goal.Reason),
        })),
    };
}
