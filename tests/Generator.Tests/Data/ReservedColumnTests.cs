using Generator.Data.Tables;
using Generator.Validation.Datasets;

namespace Generator.Tests.Data;

/// <summary>A dimension has columns in the table of goals, so that none may be called like another column there.</summary>
public sealed class ReservedColumnTests
{
    [Fact]
    public void Every_column_of_the_table_of_goals_is_reserved()
    {
        var columns = GoalsTable.Of(MachineSite.Files.Compilation).Columns.Where(column => column.Dimension is null).ToList();
        Assert.Contains(columns, column => column.Name == "kind");
        Assert.All(columns, column => Assert.True(ColumnNames.IsOfGoals(column.Name, ShippedPlan.Plan.Languages), column.Name));
    }
}
