using AngleSharp.Dom;
using Generator.Assessment;
using Generator.Model;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// The report for printing leaves out nothing: every promise and reason, and with its annex every figure, working, measure, result and
/// source.
/// </summary>
public sealed class WholeReportTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_promise_is_there_with_what_is_known_of_it(string tag)
    {
        var (language, document) = (Language(tag), site.Document($"{tag}/report.html"));
        var text = PageText.Of(document.QuerySelector("main"));
        var missing = site.Plan.Goals.Where(goal => !text.Contains(PageText.Plain(goal.Promise[language]), StringComparison.Ordinal))
            .Select(goal => $"{goal.Id}: no promise")
            .ToList();
        var figured = site.Assessment.Newest.Goals.Where(goal => goal.Status != Status.NoData).ToList();
        var cards = document.QuerySelectorAll(".rg")
            .ToDictionary(card => PageText.Of(card.QuerySelector("h4")!.FirstChild), StringComparer.Ordinal);
        Assert.Equal(figured.Count, cards.Count);
        foreach (var goal in figured)
        {
            var card = cards[PageText.Plain(goal.Goal.Title[language])];
            var own = site.Document($"{tag}/goals.html").QuerySelector($".goal-table a[href$='#{goal.Goal.Id}']")!.GetAttribute("href")!;
            var reason = site.Document($"{tag}/{own[..own.IndexOf('#', StringComparison.Ordinal)]}")
                .QuerySelector($"article[id='{goal.Goal.Id}'] .reason")!;
            if (!PageText.Of(card).Contains(PageText.Of(reason), StringComparison.Ordinal))
            {
                missing.Add($"{goal.Goal.Id}: no reason");
            }
        }

        Faults.None(missing);
    }

    /// <summary>What the report says of a promise rests on figures and steps that its annex shows under the promise's name.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_annex_has_the_figures_and_workings(string tag)
    {
        var headings = site.Document($"{tag}/report-annex.html")
            .QuerySelectorAll(".workings h4")
            .ToDictionary(PageText.Of, StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (
            var goal in site.Assessment.Newest.Goals.Where(
                goal => goal.Parts.Any(part => part.Latest is not null || part.Baseline is not null)))
        {
            if (!headings.TryGetValue(PageText.Plain(goal.Goal.Title[Language(tag)]), out var heading))
            {
                missing.Add($"{goal.Goal.Id}: not in the annex");
                continue;
            }

            var below = Below(heading);
            if (goal.Parts.Length == 1 && !below.Exists(element => element.LocalName == "p" && element.TextContent.Any(char.IsDigit)))
            {
                missing.Add($"{goal.Goal.Id}: no figures");
            }

            if (below.Sum(element => element.QuerySelectorAll("li").Length) != goal.Parts.Sum(part => part.Working.Length))
            {
                missing.Add($"{goal.Goal.Id}: the working has another number of steps");
            }
        }

        Faults.None(missing);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_source_of_a_promise_is_listed(string tag)
    {
        var listed = site.Document($"{tag}/report-annex.html").QuerySelectorAll("#sources ~ ol > li").Select(PageText.Of).ToList();
        var sources = site.Assessment.Newest.Goals
            .SelectMany(goal => goal.Parts)
            .SelectMany(part => site.Assessment.Newest.Find(part.Target.Indicator, site.Plan.Region)?.Points ?? [])
            .Select(point => point.Current.Source)
            .Distinct();
        Faults.None(sources
            .Select(source => PageText.Plain(site.Plan.Sources[source].Title[Language(tag)]))
            .Where(title => !listed.Exists(line => line.StartsWith(title, StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_annex_has_every_measure_and_result(string tag)
    {
        var text = PageText.Of(site.Document($"{tag}/report-annex.html").QuerySelector("main"));
        var sections = site.Plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        Faults.None(sections.SelectMany(
            section => section.Measures.Select(measure => measure.Text).Concat(section.Results.Select(result => result.Name)))
            .Select(words => PageText.Plain(words[Language(tag)]))
            .Where(words => !text.Contains(words, StringComparison.Ordinal)));
    }

    private static List<IElement> Below(IElement heading)
    {
        var below = new List<IElement>();
        for (var next = heading.NextElementSibling; next is not null && next.LocalName != "h4"; next = next.NextElementSibling)
        {
            below.Add(next);
        }

        return below;
    }

    private SiteLanguage Language(string tag) => site.Plan.Languages.Single(language => language.Tag == tag);
}
