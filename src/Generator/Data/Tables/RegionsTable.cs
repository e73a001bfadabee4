using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The region of the plan, its parts, and those compared with them. Plans without regions have no such table.</summary>
internal static class RegionsTable
{
    public const string Name = "regions";

    /// <summary>The column that other tables refer to.</summary>
    public const string Key = "code";

    public static Table? Of(Compilation compilation) => !compilation.Plan.NamesRegions ? null : new TableShape<Region>(compilation)
        .Key(Key, region => region.Code.Value)
        .Localized("name", (region, language) => language.Text(region.Name))
        .Localized("short_name", (region, language) => language.Text(region.ShortName))
        .Text("parent", region => region.Parent?.Value, references: Name)
        .Of(Name, DataPaths.Table(Name), compilation.Plan.Regions);
}
