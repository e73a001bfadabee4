using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts;

/// <summary>What stands in a chart beside its figures: from when on they went the other way, and what happened in those years.</summary>
public sealed class AnnotationTests
{
    [Theory]
    [InlineData(2018, true, 0, -4, -6, 5, 9, 17)]
    [InlineData(2018, false, 1, 3, 4, 3, 2)]
    [InlineData(2019, true, 5, 4, 5, 3, 4, 6)]
    public void The_turn_is_the_year_from_which_on_it_went_the_other_way(int year, bool isUp, params int[] values) =>
        Assert.Equal((year, isUp), Turn.Of([.. Course(values)]));

    [Theory]
    [InlineData(0, 1, 2, 3, 4)] // never turned
    [InlineData(0, 1, 2, 3, 2)] // a single year
    [InlineData(5, 3, 4, 6)] // too short
    [InlineData(5, 4, 4, 5, 6)] // stood still before
    public void No_turn_is_told_where_there_is_none(params int[] values) => Assert.Null(Turn.Of([.. Course(values)]));

    [Fact]
    public void No_turn_is_told_across_a_gap() => Assert.Null(Turn.Of([(2014, 5), (2015, 4), (2016, 3), (2018, 4), (2019, 5)]));

    [Fact]
    public void The_turn_and_events_are_annotated_and_described()
    {
        var chart = Draw(new PlanEvent("2018-03-23", Text("Plan issued"), new("source"), [new("a")]));
        Assert.Contains(Texts(chart.Wide), text => text == "Rising from 2017");
        Assert.Contains(Texts(chart.Wide), text => text == "Plan issued");
        Assert.Equal(2, DrawnLines.Of(chart.Wide, "sk-break").Count(line => line[0].X == line[1].X));
        Assert.Contains("Rising from 2017.", chart.Description, StringComparison.Ordinal);
        Assert.Contains("23 March 2018: Plan issued.", chart.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022", "a")]
    [InlineData("2018", "b")]
    public void An_event_of_other_years_or_indicators_is_not_told(string date, string indicator)
    {
        var chart = Draw(new PlanEvent(date, Text("Plan issued"), new("source"), [new(indicator)]));
        Assert.DoesNotContain("Plan issued", chart.Wide + chart.Narrow + chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_room_is_left_to_the_list_below()
    {
        var chart = Draw(new PlanEvent("2018", Text(new string('w', 60)), new("source"), [new("a")]));
        Assert.DoesNotContain("www", string.Concat(Texts(chart.Narrow)), StringComparison.Ordinal);
        Assert.Contains("www", chart.Description, StringComparison.Ordinal);
    }

    private static Chart Draw(PlanEvent told)
    {
        var assessment = new TestPlan().Indicator("a").Course("a", 2014, 50, 40, 30, 35, 45, 60).Assess();
        assessment = assessment with { Plan = assessment.Plan with { Events = [told] } };
        return ChartStage.Draw(
            assessment, ChartSpeech.For(assessment.Plan), MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!
            .Find(ChartSpeech.English, "indicator-a")!;
    }

    private static IEnumerable<(int Year, decimal Value)> Course(int[] values) =>
        values.Select((value, place) => (2015 + place, (decimal)value));

    private static IEnumerable<string> Texts(string svg) => TextBox.AllIn(svg).Select(box => box.Text);

    private static LocalizedText Text(string text) => new(System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(
        new Dictionary<SiteLanguage, string> { [ChartSpeech.Chinese] = text, [ChartSpeech.English] = text }));
}
