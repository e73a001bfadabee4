using System.Globalization;
using AngleSharp.Dom;
using Generator.Assessment;
using Generator.Model;
using Generator.Wording;

namespace Generator.SiteTests.Acceptance;

/// <summary>Every promise is on its section's page, with everything that a reader needs to judge it.</summary>
public sealed class GoalTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_goal_stands_on_its_sections_page_with_target_years_status_and_reason(string tag)
    {
        var locale = Locale(tag);
        var missing = new List<string>();
        var judged = site.Assessment.Newest.Goals.ToDictionary(goal => goal.Goal.Id);
        foreach (var (chapter, section, goal) in Places())
        {
            var article = site.Document($"{tag}/chapters/{chapter.Slug}/{section.Slug}.html").GetElementById(goal.Id.Value);
            if (article is null)
            {
                missing.Add($"{goal.Id}: not on the page");
                continue;
            }

            var text = PageText.Of(article);
            var expected = Expected(locale, judged[goal.Id]).Where(
                words => !text.Contains(PageText.Plain(words), StringComparison.Ordinal));
            missing.AddRange(expected.Select(words => $"{goal.Id}: “{words}” is missing"));
            var reason = PageText.Of(article.QuerySelector(".reason"));
            var holds = goal.Commitment is Commitment.Dated { Milestone.FromThenOn: true } ? "_from" : null;
            if (reason.Length == 0 || !PageText.Follows(reason, locale.Words[$"reason.{EnumName.Snake(judged[goal.Id].Reason)}{holds}"]))
            {
                missing.Add($"{goal.Id}: the reason is “{reason}”");
            }
        }

        Faults.None(missing);
    }

    [Fact]
    public void The_plan_has_its_promises() => Assert.InRange(site.Plan.Goals.Count(), 70, 90);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_goal_is_in_the_table_of_all_goals(string tag)
    {
        var table = site.Document($"{tag}/goals.html");
        var linked = table.QuerySelectorAll("main a[href]")
            .Select(link => link.GetAttribute("href")!.Split('#')[^1])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Superset(site.Plan.Goals.Select(goal => goal.Id.Value).ToHashSet(StringComparer.Ordinal), linked);
    }

    /// <summary>The reason says what happened; its chart below names only what it measures.</summary>
    [Theory]
    [InlineData("zh", "比2015年的累计变化，%")]
    [InlineData("en", "Change since 2015, %")]
    public void A_card_says_once_what_happened(string tag, string measure)
    {
        var article = Card(tag, "chapters/targets/main-targets", "energy-intensity-fall");
        var chart = article.QuerySelector(".reason")!.NextElementSibling!;
        Assert.Equal("FIGURE", chart.TagName);
        Assert.Equal(measure, PageText.Of(chart.QuerySelector("figcaption")));
    }

    [Theory]
    [InlineData("zh", "下降14%")]
    [InlineData("en", "a fall of 14%")]
    public void Energy_intensity_rose_and_is_missed(string tag, string target)
    {
        var article = Card(tag, "chapters/targets/main-targets", "energy-intensity-fall");
        var text = PageText.Of(article);
        Assert.Contains("+16.93%", text, StringComparison.Ordinal);
        Assert.Contains(target, text, StringComparison.Ordinal);
        Assert.Equal(Locale(tag).Words["status.missed.word"], PageText.Of(article.QuerySelector(".chip")));
        var reason = PageText.Of(article.QuerySelector(".reason"));
        Assert.True(PageText.Follows(reason, Locale(tag).Words["reason.missed_moving_away"]), reason);
        Assert.Contains("17%", reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Total_energy_has_three_goals(string tag)
    {
        var goals = site.Document($"{tag}/indicators/energy-total.html").QuerySelectorAll("article.goal").Select(goal => goal.Id!);
        Assert.Equal(["energy-increment-budget", "energy-growth-ceiling", "energy-cap"], goals);
    }

    [Theory]
    [InlineData("zh", "so2-fall", "so2-emissions")]
    [InlineData("zh", "nox-fall", "nox-emissions")]
    [InlineData("en", "so2-fall", "so2-emissions")]
    [InlineData("en", "nox-fall", "nox-emissions")]
    public void What_was_stated_as_met_has_no_figure(string tag, string goal, string indicator)
    {
        var stated = Locale(tag).Words["absence.stated_met"];
        Assert.Contains(stated, PageText.Of(Card(tag, "chapters/targets/main-targets", goal)), StringComparison.Ordinal);
        var value = PageText.Of(site.Document($"{tag}/indicators/{indicator}.html").QuerySelector("#y2020 td"));
        Assert.Equal(stated, value);
        Assert.DoesNotContain(value, char.IsAsciiDigit);
    }

    /// <summary>The words and figures that a goal's card shows: titles, target, years, deadline, status.</summary>
    private static IEnumerable<string> Expected(Locale locale, GoalAssessment judged)
    {
        var language = locale.Language;
        yield return judged.Goal.Title[language];
        yield return locale.Words[$"status.{EnumName.Snake(judged.Status)}.word"];
        foreach (var part in judged.Parts)
        {
            if (part.Target.Kind != TargetKind.ZeroGrowth)
            {
                yield return locale.Figures.Write(Math.Abs(part.Target.Value), part.Target.Unit);
            }

            yield return part.Target.Year.ToString();
            if (part.Baseline is { } baseline)
            {
                yield return baseline.Year.ToString();
            }

            yield return locale.Words[$"status.{EnumName.Snake(part.Status)}.word"];
        }

        if (judged.Goal.Commitment is Commitment.Tiered tiered)
        {
            foreach (var tier in tiered.Tiers)
            {
                yield return tier.Name[language];
            }
        }

        if (judged.Milestone is { } milestone)
        {
            yield return locale.Times.Date(milestone.Milestone.Deadline);
            yield return milestone.Milestone.Deadline.Year.ToString(CultureInfo.InvariantCulture);
        }
    }

    private IEnumerable<(Chapter Chapter, Section Section, Goal Goal)> Places() =>
        from chapter in site.Plan.Chapters
        from section in chapter.Sections
        from goal in section.Goals
        select (chapter, section, goal);

    private Locale Locale(string tag) => site.Locales[site.Plan.Languages.Single(language => language.Tag == tag)];

    private IElement Card(string tag, string page, string goal) =>
        site.Document($"{tag}/{page}.html").GetElementById(goal) ?? throw new InvalidOperationException($"{goal} is not on {tag}/{page}.");
}
