using Generator.Model;
using Generator.Progress;

namespace Generator.SiteTests.Acceptance;

/// <summary>The report for printing leaves out nothing: every promise, reason, working and source, and with its annex every measure and result.</summary>
public sealed class WholeReportTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_promise_is_there_with_what_is_known_of_it(string tag)
    {
        var (language, document) = (Language(tag), site.Document($"{tag}/report.html"));
        var text = PageText.Of(document.QuerySelector("main"));
        var missing = site.Plan.Goals.Where(goal => !text.Contains(PageText.Plain(goal.Promise[language]), StringComparison.Ordinal)).Select(goal => $"{goal.Id}: no promise").ToList();
        var figured = site.Assessment.Newest.Goals.Where(goal => goal.Status != GoalStatus.NoData).ToList();
        var cards = document.QuerySelectorAll(".rg").ToDictionary(card => PageText.Of(card.QuerySelector("h4")!.FirstChild), StringComparer.Ordinal);
        Assert.Equal(figured.Count, cards.Count);
        foreach (var goal in figured)
        {
            var card = cards[PageText.Plain(goal.Goal.Title[language])];
            var own = site.Document($"{tag}/goals.html").QuerySelectorAll("tr").First(row => row.QuerySelector($"a[href$='#{goal.Goal.Id}']") is not null);
            if (!PageText.Of(card).Contains(PageText.Of(own.QuerySelector(".row-reason")), StringComparison.Ordinal))
            {
                missing.Add($"{goal.Goal.Id}: no reason");
            }

            if (card.QuerySelectorAll("ol li").Length != goal.Parts.Sum(part => part.Working.Length))
            {
                missing.Add($"{goal.Goal.Id}: the working has another number of steps");
            }

            if (goal.Parts.Any(part => part.Latest is not null || part.Baseline is not null) && !card.QuerySelectorAll("p.small").Any(line => line.TextContent.Any(char.IsDigit)))
            {
                missing.Add($"{goal.Goal.Id}: no figures");
            }
        }

        Faults.None(missing);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_source_of_a_promise_is_listed(string tag)
    {
        var listed = site.Document($"{tag}/report.html").QuerySelectorAll("#sources ~ ol > li").Select(PageText.Of).ToList();
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
        Faults.None(sections.SelectMany(section => section.Measures.Select(measure => measure.Text).Concat(section.Results.Select(result => result.Name)))
            .Select(words => PageText.Plain(words[Language(tag)]))
            .Where(words => !text.Contains(words, StringComparison.Ordinal)));
    }

    private Language Language(string tag) => site.Plan.Languages.Single(language => language.Tag == tag);
}
