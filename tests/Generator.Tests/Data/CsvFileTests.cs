using System.Globalization;
using System.Text;
using Generator.Model;
using Generator.Data.Csv;
using Generator.Data.Tables;

namespace Generator.Tests.Data;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-4.06", "'-4.06")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("−4", "−4")]
    [InlineData("  ", "  ")]
    [InlineData("", "")]
    public void Text_cannot_become_a_formula(string text, string field) => Assert.Equal(field, CsvFile.Field(new Cell.Text(text)));

    [Fact]
    public void Numbers_stay_numbers_with_the_decimals_they_have()
    {
        Assert.Equal("-4.06", CsvFile.Field(new Cell.NumberCell(-4.06m)));
        Assert.Equal("50.0", CsvFile.Field(new Cell.NumberCell(50.0m)));
        Assert.Equal("2018-03-09", CsvFile.Field(new Cell.Day(new(2018, 3, 9))));
    }

    [Fact]
    public void Fields_are_quoted_where_they_need_it()
    {
        var table = new Table(
            "t", new("data/t.csv"), [new("a", ColumnType.Text), new("b", ColumnType.Text)], [[new Cell.Text("x,\"y\"\n"), null]]);
        Assert.Equal("a,b\r\n\"x,\"\"y\"\"\n\",\r\n", Encoding.UTF8.GetString(CsvFile.Write(table)));
    }

    [Fact]
    public void Every_observation_is_there_with_its_exact_figure()
    {
        var rows = Records("data/observations.csv");
        var expected = ShippedPlan.Plan.Observations.Select(row => (
            row.Indicator.Value, row.Region.Value, row.Year.ToString(), row.Release.ToString(), row.Basis.Value,
            row.Number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, EnumName.Kebab(row.Status), row.Source.Value));
        var written = rows.Select(row => (
            row["indicator"], row["region"], row["year"], row["release"], row["basis"], row["value"], row["status"], row["source"]));
        Assert.Equal(expected.Order(), written.Order());
    }

    [Fact]
    public void Tables_of_indicators_together_are_the_table_of_all()
    {
        var all = MachineSite.Rows("data/observations.csv");
        var parts = all.Skip(1).Select(row => row[1]).Distinct(StringComparer.Ordinal).SelectMany(id =>
        {
            var rows = MachineSite.Rows($"data/indicators/{id}.csv");
            Assert.Equal(all[0], rows[0]);
            return rows.Skip(1);
        });
        Assert.Equal(all.Skip(1), parts);
    }

    [Fact]
    public void A_replaced_figure_names_its_successor()
    {
        var rows = Records("data/observations.csv").Where(row => row["indicator"] == "energy-total" && row["year"] == "2015").ToList();
        Assert.Equal(["18930 true 2019", "18795 false "], rows.Select(row => $"{row["value"]} {row["superseded"]} {row["superseded_by"]}"));
    }

    [Fact]
    public void Every_goal_part_has_the_judgement_of_the_newest_release()
    {
        var rows = Records("data/goals.csv").ToLookup(row => row["goal"]);
        foreach (var goal in ShippedPlan.Assessment.Newest.Goals)
        {
            var parts = rows[goal.Goal.Id.Value].ToList();
            Assert.All(parts, part => Assert.Equal(EnumName.Kebab(goal.Status), part["goal_status"]));
            Assert.Equal(Math.Max(1, goal.Parts.Length), parts.Count);
            Assert.Equal(
                goal.Parts.Select(
                    part =>
                        (
                            EnumName.Kebab(part.Status),
                            EnumName.Kebab(part.Reason),
                            part.Target.Value.ToString(CultureInfo.InvariantCulture))),
                parts.Take(goal.Parts.Length).Select(part => (part["status"], part["reason"], part["target"])));
        }

        Assert.Equal(ShippedPlan.Plan.Goals.Count(), rows.Count);
    }

    [Fact]
    public void Rows_have_names_of_their_own() => Assert.All(MachineSite.Files.Tables, table =>
    {
        var rows = MachineSite.Rows(table.Path.Value);
        Assert.Equal(rows.Count, rows.Select(row => row[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
    });

    private static IEnumerable<Dictionary<string, string>> Records(string path)
    {
        var rows = MachineSite.Rows(path);
        return rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }
}
