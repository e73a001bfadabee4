using System.Collections.Immutable;

namespace Generator;

/// <summary>
/// What a build of several plans is asked to do. Each plan of the folder is built as by itself, with its site below its name in the
/// output folder; then the pages that compare them are made from what their sites say of themselves.
/// </summary>
/// <param name="PlansFolder">Holds a folder for each plan, with the folder content in it.</param>
/// <param name="Common">
/// The options of all of them; the folders of output and cache and the address are those that hold a folder for each plan.
/// </param>
/// <param name="FrontOnly">Whether the sites are there already, built elsewhere, and only the pages over them are made.</param>
public sealed record PlansOptions(string PlansFolder, BuildOptions Common, bool FrontOnly)
{
    /// <summary>The folders that are read, none of which a site may replace.</summary>
    internal ImmutableArray<string> Folders => (Common with { ContentFolder = PlansFolder }).Folders;

    /// <summary>The options of one plan's build.</summary>
    public BuildOptions Of(string plan) => Common with
    {
        ContentFolder = Path.Combine(PlansFolder, plan, "content"),
        OutputFolder = Path.Combine(Common.OutputFolder, plan),
        CacheFolder = Path.Combine(Common.CacheFolder, "plans", plan),
        BaseUrl = Common.BaseUrl is { } root ? new Uri(root, plan + "/") : null,
    };
}
