using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The region of the plan, its leagues and cities, and those that figures are compared with.</summary>
internal static class RegionsTable
{
    public const string Name = "regions";

    /// <summary>The column that other tables refer to.</summary>
    public const string Key = "code";

    public static Table Of(Compilation compilation) => new TableShape<Region>(compilation)
        .Key(Key, region => region.Code.Value)
        .Localized("name", (region, language) => language.Text(region.Name))
        .Localized("short_name", (region, language) => language.Text(region.ShortName))
        .Text("parent", region => region.Parent?.Value, references: Name)
        .Of(Name, DataPaths.Table(Name), compilation.Plan.Regions);
}
