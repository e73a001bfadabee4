using Generator.Model;

namespace Generator.Tests.Content;

/// <summary>The figures that this report worked out: each shows its sum, each sum comes out, and each names what it rests on.</summary>
public sealed class DerivedFigureTests
{
    [Theory]
    [InlineData("energy-total", 2015, "22500 − 3570 = 18930", 18930)]
    [InlineData("energy-total", 2015, "25356.62 − 6562 = 18795", 18795)]
    [InlineData("energy-total", 2020, "25356.62 × (1 + 7.1%) = 27157", 27157)]
    [InlineData("cod-emissions", 2010, "83.56 ÷ (1 − 9.30%) = 92.13", "92.13")]
    [InlineData("cod-emissions", 2013, "84.77 ÷ (1 − 1.80%) = 86.32", "86.32")]
    [InlineData("ammonia-nitrogen-emissions", 2010, "4.69 ÷ (1 − 13.78%) = 5.44", "5.44")]
    [InlineData("ammonia-nitrogen-emissions", 2013, "4.93 ÷ (1 − 3.44%) = 5.11", "5.11")]
    [InlineData("so2-emissions", 2010, "123.09 ÷ (1 − 11.91%) = 139.73", "139.73")]
    [InlineData("so2-emissions", 2013, "131.24 ÷ (1 − 3.41%) = 135.87", "135.87")]
    [InlineData("nox-emissions", 2010, "113.88 ÷ (1 − 13.33%) = 131.39", "131.39")]
    [InlineData("nox-emissions", 2013, "125.83 ÷ (1 − 8.66%) = 137.76", "137.76")]
    [InlineData("straw-utilisation", 2017, "2601.53 ÷ 3175.25 = 81.93%", "81.93")]
    [InlineData("solid-waste-utilisation", 2017, "9357.29 ÷ 34841.48 = 26.86%", "26.86")]
    [InlineData("coal-capacity-removed", 2017, "330 + 810 = 1140", 1140)]
    [InlineData("nonfossil-capacity-share", 2017, "(2669 + 740) ÷ (8170 + 2669 + 740) = 29.4%", "29.4")]
    [InlineData("nonfossil-capacity-share", 2020, "(3786 + 1237 + 242) ÷ 14639 = 36.0%", "36.0")]
    [InlineData("good-air-days-ratio", 2017, "83.6 + 1.7 = 85.3", "85.3")]
    [InlineData("surface-water-good-ratio", 2015, "58.3 − 13.8 = 44.5", "44.5")]
    [InlineData("tertiary-share", 2020, "8467 ÷ 17360 = 48.8%", "48.8")]
    [InlineData("population", 2020, "2400.0 + 2.8 = 2402.8", "2402.8")]
    [InlineData("pm25", 2020, "23 ÷ (1 − 17.9%) = 28", 28)]
    public void A_sum_comes_out_at_the_figure_of_its_row(string indicator, int year, string sum, decimal value)
    {
        var row = Assert.Single(ShippedPlan.Plan.Observations, one => one.Sum == sum);
        Assert.Equal(indicator, row.Indicator.Value);
        Assert.Equal(year, row.Year.Value);
        Assert.Equal(value, row.Number);
        var (computed, printed) = SumText.Read(sum);
        Assert.Equal(value, printed);
        Assert.Equal(value, computed);
    }

    [Fact]
    public void Twenty_one_figures_are_derived_and_each_shows_a_sum_and_parents()
    {
        var derived = ShippedPlan.Plan.Observations.Where(row => row.Status == ObservationStatus.Derived).ToList();
        Assert.Equal(21, derived.Count);
        Assert.All(derived, row => Assert.False(row.Parents.IsEmpty || string.IsNullOrEmpty(row.Sum), $"{row.Indicator} {row.Year}"));
        Assert.Equal(21, derived.Select(row => row.Sum).Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            ShippedPlan.Plan.Observations.Except(derived),
            row => Assert.True(row.Parents.IsEmpty && row.Sum is null, $"{row.Indicator} {row.Year} shows a sum but is not derived"));
    }

    [Theory]
    [InlineData("energy-total", 2020, "", "energy-total 2019;energy-total-growth 2020")]
    [InlineData("tertiary-share", 2020, "first published, after the 2017 correction", "gdp 2020;source gdp-press-2021")]
    [InlineData("coal-capacity-removed", 2017, "closures only", "coal-capacity-removed 2016;source mysteel-coal-2017")]
    public void Parents_are_rows_sources_and_promises(string indicator, int year, string basis, string parents)
    {
        var row = Assert.Single(
            ShippedPlan.Plan.Observations,
            one => one.Indicator.Value == indicator && one.Year.Value == year && one.Basis.Value == basis && one.Sum is not null);
        Assert.Equal(parents, string.Join(';', row.Parents.Select(Written)));
    }

    [Fact]
    public void A_parent_that_is_a_row_is_there()
    {
        foreach (var row in ShippedPlan.Plan.Observations)
        {
            Assert.All(
                row.Parents.OfType<FigureReference.Row>(),
                parent => Assert.Contains(ShippedPlan.Plan.Observations, one => parent.IsOf(one, row.Region)));
        }
    }

    private static string Written(FigureReference reference) => reference switch
    {
        FigureReference.Row row => $"{row.Indicator.Value} {row.Year.Value}",
        FigureReference.Of of => $"source {of.Source.Value}",
        FigureReference.Promise promise => $"promise {promise.Goal.Value}",
        _ => throw new InvalidOperationException(),
    };
}
