using System.Globalization;
using AngleSharp.Dom;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.SiteTests.Acceptance;

/// <summary>The methodology page works each rule out once, with the figures of a goal that the rule judges.</summary>
public sealed class MethodologyTests(BuiltSite site)
{
    private Dictionary<GoalId, GoalAssessment> Goals => site.Assessment.Newest.Goals.ToDictionary(goal => goal.Goal.Id);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_rule_that_judges_a_goal_has_its_example_and_no_other(string tag)
    {
        var used = site.Assessment.Newest.Goals.SelectMany(RulesOf)
            .Distinct()
            .OrderBy(TargetKinds.Rules.IndexOf)
            .Select(rule => $"example-{rule.Name}");
        Assert.Equal(used, Examples(tag).Select(example => example.Id));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void An_example_shows_formulas_figures_result_and_status_of_its_goal(string tag)
    {
        foreach (var example in Examples(tag).Where(example => example.QuerySelector("ol.steps") is not null))
        {
            var part = GoalOf(example).Parts.First(one => $"example-{RuleOf(one.Target).Name}" == example.Id && !one.Working.IsEmpty);
            var steps = example.QuerySelectorAll("ol.steps > li").ToList();
            Assert.Equal(part.Working.Length, steps.Count);
            Assert.All(part.Working.Zip(steps), pair =>
            {
                var (step, shown) = pair;
                Assert.NotEmpty(PageText.Of(shown.QuerySelector(".formula")));
                Assert.Contains(Written(tag, step.Result), PageText.Of(shown.QuerySelector(".step-result")), StringComparison.Ordinal);
                Assert.All(
                    step.Inputs, input =>
                        Assert.Contains(Written(tag, input), PageText.Of(shown.QuerySelector(".inputs")), StringComparison.Ordinal));
            });
            Assert.NotNull(example.QuerySelector($".chip.s-{EnumName.Kebab(part.Status)}"));
        }
    }

    /// <summary>The first goal in the plan that has the figures; where none has them, the formulas stand alone.</summary>
    [Fact]
    public void An_example_has_figures_wherever_a_goal_of_its_rule_has_them() => Faults.None(
        from example in Examples("en")
        let candidates = site.Assessment.Newest.Goals
            .SelectMany(goal => goal.Parts.Select(part => (goal, part)))
            .Where(one => $"example-{RuleOf(one.part.Target).Name}" == example.Id)
            .ToList()
        where candidates.Count > 0
        let expected = candidates.Find(one => !one.part.Working.IsEmpty) is { goal: { } goal } ? goal : candidates[0].goal
        where GoalOf(example).Goal.Id != expected.Goal.Id
            || (example.QuerySelector("ol.steps") is not null) != candidates.Any(one => !one.part.Working.IsEmpty)
        select $"{example.Id}: {PageText.Of(example.QuerySelector("a"))}");

    /// <summary>
    /// What the page lists for a rule is what a working takes, so formulas shown without figures are the ones that will be used.
    /// </summary>
    [Fact]
    public void Every_working_keeps_to_the_formulas_of_its_rule() => Faults.None(
        from release in site.Assessment.Releases
        from goal in release.Goals
        from part in goal.Parts
        let formulas = RuleOf(part.Target).Formulas
        from step in part.Working
        where !formulas.Contains(step.Formula) && step.Formula != "pace-milestones"
        select $"{goal.Goal.Id}: {step.Formula}");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_case_of_the_limits_is_one_of_an_edition(string tag)
    {
        var rows = Page(tag).QuerySelectorAll("section[aria-labelledby=limits] tbody tr").ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row =>
        {
            var links = row.QuerySelectorAll("a").ToList();
            var release = site.Assessment.Releases.Single(one => one.Release.Year.ToString() == links[0].TextContent);
            var goal = release.Goals.Single(one => links[1].GetAttribute("href")!.EndsWith($"#{one.Goal.Id}", StringComparison.Ordinal));
            Assert.NotNull(row.QuerySelector($"th .chip.s-{EnumName.Kebab(goal.Status)}"));
            Assert.Contains(
                site.Locales[new(tag)].Figures.Share(goal.Headline!.Progress!.Value), PageText.Of(row), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Terms_are_counted_as_they_occur()
    {
        var statuses = Counts("statuses");
        Assert.Equal(Enum.GetValues<Status>().Length - 1, statuses.Count); // Nothing was withdrawn.
        Assert.Equal(site.Plan.Goals.Count(), statuses.Sum());
        var figures = Counts("figures");
        Assert.Equal(Enum.GetValues<ObservationStatus>().Length, figures.Count);
        Assert.Equal(site.Plan.Observations.Length, figures.Sum());
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Both_limits_are_those_of_the_settings(string tag)
    {
        var numbers = site.Locales[new(tag)].Figures.Numbers;
        var lead = PageText.Of(Page(tag).QuerySelector("#limits + p"));
        Assert.Contains(numbers.Write(site.Plan.Thresholds.OnTrack), lead, StringComparison.Ordinal);
        Assert.Contains(numbers.Write(site.Plan.Thresholds.Lagging), lead, StringComparison.Ordinal);
    }

    private List<int> Counts(string section) =>
        [.. Page("en").QuerySelectorAll($"section[aria-labelledby={section}] td.num").Select(
            cell => int.Parse(cell.TextContent, CultureInfo.InvariantCulture))];

    private IParentNode Page(string tag) => site.Document($"{tag}/methodology.html");

    private IEnumerable<IElement> Examples(string tag) => Page(tag).QuerySelectorAll("section[aria-labelledby=examples] > article");

    private GoalAssessment GoalOf(IElement example) => Goals[new(example.QuerySelector("a")!.GetAttribute("href")!.Split('#')[1])];

    private JudgingRule RuleOf(Target target) => TargetKinds.Of(target.Kind).RuleOf(target, site.Plan.Indicators[target.Indicator]);

    private IEnumerable<JudgingRule> RulesOf(GoalAssessment goal) =>
    [
        .. goal.Parts.Select(part => RuleOf(part.Target)),
        .. goal.Milestone is null ? (JudgingRule[])[] : [JudgingRule.Milestone],
        .. goal.Goal.Commitment is Commitment.Tiered ? (JudgingRule[])[JudgingRule.Tiers] : [],
    ];

    /// <summary>The number as the page should print it: at most four decimals, in the language's unit.</summary>
    private string Written(string tag, WorkingTerm term)
    {
        var figures = site.Locales[new(tag)].Figures;
        var rounded = decimal.Parse(term.Value.ToString("0.####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return PageText.Plain(term.Unit is { } unit ? figures.Write(rounded, unit) : figures.Numbers.Write(rounded));
    }
}
