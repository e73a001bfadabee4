using Generator.Assessment;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Wording;

/// <summary>What is said of indicators, regions, several goals and the whole plan.</summary>
public sealed class SeveralFindingsTests
{
    [Theory]
    [InlineData(new[] { 100.0, 90, 120 }, "指标a：2015年100万吨，2017年120万吨", "Indicator a: 1,000~kt in 2015, 1,200~kt in 2017")]
    [InlineData(new[] { 100.0, 120, 90 }, "指标a：2015年100万吨，2017年90万吨", "Indicator a: 1,000~kt in 2015, 900~kt in 2017")]
    [InlineData(new[] { 100.0, 110, 120 }, "指标a从2015年的100万吨，升到2017年的120万吨", "Indicator a rose from 1,000~kt in 2015 to 1,200~kt in 2017")]
    [InlineData(new[] { 100.0, 120, 100 }, "指标a在2015年和2017年都是100万吨", "Indicator a was 1,000~kt in both 2015 and 2017")]
    [InlineData(new[] { 100.0 }, "指标a：只查到2015年的100万吨", "Indicator a: the only figure found is 1,000~kt (2015)")]
    [InlineData(new double[0], "指标a：没有查到数字", "Indicator a: no figure was found")]
    public void An_indicator_goes_from_end_to_end(double[] values, string chinese, string english)
    {
        var assessment = new TestPlan().Indicator("a").Indicator("b").Row("b", 2015, 1)
            .Course("a", 2015, [.. values.Select(value => (decimal)value)])
            .Assess();
        Told(assessment, findings => findings.Figures.OfAny(assessment.Plan.Indicators[new("a")]), chinese, english);
        Assert.Equal(
            values.Length < 2 ? null : chinese,
            FindingsTests.In(assessment, ChartSpeech.Chinese).OfIndicator(assessment.Plan.Indicators[new("a")]));
    }

    /// <summary>Figures on two bases are not compared, and a part of a year is not a year.</summary>
    [Fact]
    public void Figures_that_cannot_be_compared_are_not()
    {
        var assessment = new TestPlan().Indicator("a", bases: ["new"]).Row("a", 2015, 100).Row("a", 2018, 140, basis: "new")
            .Row("a", 2019, 70, period: new(1, 6))
            .Assess();
        var indicator = assessment.Plan.Indicators[new("a")];
        Assert.Null(FindingsTests.In(assessment, ChartSpeech.English).OfIndicator(indicator));
        Told(
            assessment,
            findings => findings.OfPage(indicator),
            "指标a：最新数字是2018年的140万吨",
            "Indicator a: the newest figure is 1,400~kt (2018)");
    }

    /// <summary>
    /// The plan's base year is the start where there is a figure of it: what happened before the plan is not its doing. A part of a year
    /// never stands for the year, and figures of two sources without a declared basis are not told as one course.
    /// </summary>
    [Fact]
    public void The_base_year_of_the_plan_is_the_start()
    {
        var assessment = new TestPlan().Indicator("a").Indicator("goal").Goal("goal", TargetKind.Level, 60, Bound.AtLeast)
            .Course("a", 2010, 20, 25, 30, 35, 40, 45, 44, 43, 42, 41, 30)
            .Assess();
        Told(
            assessment,
            findings => findings.OfIndicator(assessment.Plan.Indicators[new("a")])!,
            "指标a从2015年的45万吨，降到2020年的30万吨",
            "Indicator a fell from 450~kt in 2015 to 300~kt in 2020");
    }

    /// <summary>The lead of an indicator's page is of a whole year, even where a part of the same year is known.</summary>
    [Fact]
    public void The_newest_whole_year_is_told()
    {
        var assessment = new TestPlan().Indicator("a", bases: ["new"]).Row("a", 2015, 44).Row("a", 2020, 58)
            .Row("a", 2020, 69, basis: "new", period: new(1, 10))
            .Assess();
        Told(
            assessment,
            findings => findings.Figures.OfLast(assessment.Plan.Indicators[new("a")]),
            "2020年指标a：58万吨。",
            "Indicator a: 580~kt (2020).");
    }

    /// <summary>The leading basis is that of the newest two figures on one.</summary>
    [Fact]
    public void Only_the_leading_basis_is_told()
    {
        var assessment = new TestPlan().Indicator("a", bases: ["new"]).Course("a", 2012, 10, 11, 12)
            .Row("a", 2017, 40, basis: "new").Row("a", 2018, 38, basis: "new")
            .Assess();
        Told(
            assessment,
            findings => findings.OfIndicator(assessment.Plan.Indicators[new("a")])!,
            "指标a从2017年的40万吨，降到2018年的38万吨",
            "Indicator a fell from 400~kt in 2017 to 380~kt in 2018");
    }

    [Fact]
    public void Yearly_changes_without_a_target_stand_side_by_side()
    {
        var assessment = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange).Course("a", 2016, 3, -1, 2).Assess();
        Told(
            assessment,
            findings => findings.OfIndicator(assessment.Plan.Indicators[new("a")])!,
            "指标a：2016年+3%，2018年+2%",
            "Indicator a: +3% in 2016, +2% in 2018");
    }

    [Theory]
    [InlineData(new[] { 30.0, 12, 20 }, "2020年指标a：指标r150100最高（30万吨），指标r150200最低（12万吨）",
        "Indicator a, 2020: highest in Indicator r150100 (300~kt), lowest in Indicator r150200 (120~kt)")]
    [InlineData(new[] { 30.0, 30, 20 }, "2020年指标a：指标r150100、指标r150200最高（30万吨），指标r150300最低（20万吨）",
        "Indicator a, 2020: highest in Indicator r150100 and Indicator r150200 (300~kt), lowest in Indicator r150300 (200~kt)")]
    [InlineData(new[] { 30.0, 30, 30, 20 }, "2020年指标a：3地最高（30万吨），指标r150400最低（20万吨）",
        "Indicator a, 2020: highest in 3 places (300~kt), lowest in Indicator r150400 (200~kt)")]
    [InlineData(new[] { 30.0, 30 }, "2020年指标a：查到的地区都是30万吨", "Indicator a, 2020: 300~kt wherever found")]
    [InlineData(new[] { 30.0 }, "2020年指标a：只查到指标r150100的30万吨", "Indicator a, 2020: only 300~kt in Indicator r150100 found")]
    public void Regions_are_told_from_top_to_bottom(double[] values, string chinese, string english)
    {
        var plan = new TestPlan().Indicator("a");
        for (var i = 0; i < values.Length; i++)
        {
            plan.Row("a", 2020, (decimal)values[i], region: $"150{i + 1}00");
        }

        var assessment = plan.Assess();
        var points = assessment.Plan.Others
            .Select(region => new RegionPoint(assessment.Newest.Find(new("a"), region.Code)!.Points[0], null, IsMet: false));
        Told(assessment, findings => findings.OfRegions(assessment.Plan.Indicators[new("a")], [.. points]), chinese, english);
    }

    /// <summary>
    /// Where more than half have no verdict, that is said first; else the gravest come first, and those without a verdict
    /// are one number, unless they are all of one kind or there is nothing else.
    /// </summary>
    [Theory]
    [InlineData("missed missed achieved", "3项承诺：2项未实现，1项已实现", "3~promises: 2 missed, 1 achieved")]
    [InlineData("achieved none none", "3项承诺中2项不能判断；1项已实现", "2 of 3~promises cannot be judged; 1 achieved")]
    [InlineData("none achieved baseline missed", "4项承诺：1项未实现，1项已实现，2项不能判断", "4~promises: 1 missed, 1 achieved, 2 that cannot be judged")]
    [InlineData("none baseline none", "3项承诺都不能判断：2项没有查到数字，1项只有基准数据",
        "None of the 3~promises can be judged: 2 with no figure found, 1 with a baseline only")]
    [InlineData("missed", "指标0未实现：承诺至少60万吨，2020年实际55万吨", "Indicator 0 short of target: at least 600~kt promised, 550~kt in 2020")]
    public void Several_goals_are_counted(string statuses, string chinese, string english)
    {
        var assessment = Several(statuses);
        Told(assessment, findings => findings.OfGoals(null, assessment.Newest.Goals), chinese, english);
        Told(assessment, findings => findings.OfAll(), chinese, english);
    }

    [Theory]
    [InlineData("missed achieved", "指标c（2项承诺）：1项未实现，1项已实现", "Indicator c (2~promises): 1 missed, 1 achieved")]
    [InlineData("missed none none", "指标c：3项承诺中2项不能判断；1项未实现", "Indicator c: 2 of 3~promises cannot be judged; 1 missed")]
    [InlineData("", "指标c：没有带数字或期限的承诺", "Indicator c: no promise with a number or a date")]
    public void Several_goals_have_a_title(string statuses, string chinese, string english)
    {
        var assessment = Several(statuses);
        Told(assessment, findings => findings.OfGoals(TestPlan.Text("c"), assessment.Newest.Goals), chinese, english);
    }

    /// <summary>No goal is a main one here, so that any may lead: the one that stands worst, and of two alike the first.</summary>
    [Theory]
    [InlineData("none achieved missed missed",
        "指标2未实现：承诺至少60万吨，2020年实际55万吨",
        "Indicator 2 short of target: at least 600~kt promised, 550~kt in 2020")]
    [InlineData("none baseline", "2项承诺都不能判断：1项没有查到数字，1项只有基准数据",
        "None of the 2~promises can be judged: 1 with no figure found, 1 with a baseline only")]
    public void The_plan_is_headed_by_its_gravest_goal(string statuses, string chinese, string english) =>
        Told(Several(statuses), findings => findings.OfPlan(), chinese, english);

    [Fact]
    public void The_shipped_plan_is_headed_by_its_energy_intensity()
    {
        var chinese = new Generator.Wording.PlanWords(ShippedPlan.Assessment, ShippedPlan.Locale("zh")).Findings;
        var english = new Generator.Wording.PlanWords(ShippedPlan.Assessment, ShippedPlan.Locale("en")).Findings;
        Assert.Equal("能耗强度不降反升：承诺降14%，到2020年实际升约17%", chinese.OfPlan());
        Assert.Equal("Energy intensity was to fall 14% by 2020; it rose about 17%", english.OfPlan());
    }

    private static PlanAssessment Several(string statuses)
    {
        var plan = new TestPlan().Indicator("other").Row("other", 2015, 1);
        foreach (var (i, status) in statuses.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            var id = $"{i}";
            plan.Indicator(id, direction: Direction.Up).Goal(id, TargetKind.Level, 60, Bound.AtLeast);
            _ = status switch
            {
                "missed" => plan.Row(id, 2015, 50).Row(id, 2020, 55),
                "achieved" => plan.Row(id, 2015, 50).Row(id, 2020, 61),
                "baseline" => plan.Row(id, 2015, 50),
                _ => plan,
            };
        }

        return plan.Assess();
    }

    private static void Told(
        PlanAssessment assessment, Func<Generator.Wording.Findings, string> say, string chinese, string english) => Assert.Equal(
        (chinese, english),
        (say(FindingsTests.In(assessment, ChartSpeech.Chinese)),
            say(FindingsTests.In(assessment, ChartSpeech.English)).Replace('\u00a0', '~')));
}
