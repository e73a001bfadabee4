using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>What figures are broken down by beside regions, a member a row. Plans that declare no dimensions have no such table.</summary>
internal static class DimensionsTable
{
    public const string Name = "dimensions";

    public static Table? Of(Compilation compilation)
    {
        var rows = compilation.Plan.Dimensions.SelectMany(dimension => dimension.Members.Select(member => (dimension, member)));
        var table = new TableShape<(Dimension Dimension, Member Member)>(compilation)
            .Key("id", row => $"{row.Dimension.Id}={row.Member.Id}")
            .Required("dimension", row => row.Dimension.Id.Value)
            .Localized("dimension_name", (row, language) => language.Text(row.Dimension.Name))
            .Required("member", row => row.Member.Id.Value)
            .Localized("member_name", (row, language) => language.Text(row.Member.Name))
            .Flag("adds_up", row => row.Dimension.AddsUp)
            .Of(Name, DataPaths.Table(Name), rows);
        return table.Rows.Count == 0 ? null : table;
    }
}
