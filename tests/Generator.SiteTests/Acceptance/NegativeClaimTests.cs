using System.Text.RegularExpressions;
using Generator.Assessment;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// The site says what was found, where and when it was looked for, and never that something was not published: that would be a
/// statement about others, and needs a source of its own.
/// </summary>
public sealed partial class NegativeClaimTests(BuiltSite site)
{
    [Fact]
    public void No_file_claims_that_something_was_not_published() => Faults.None(
        from passage in SiteText.All(site)
        from found in Claim().Matches(passage.Text)
        select $"{passage.File}: {SiteText.Around(passage.Text, found)}");

    /// <summary>The test above is worth something: it knows the sentences that stood on the site, and lets the others pass.</summary>
    [Theory]
    [InlineData("国家没有公布划分的数值界限", true)]
    [InlineData("公开文本没有刊出内容", true)]
    [InlineData("哪些至今没有公布数字", true)]
    [InlineData("and what nobody has published", true)]
    [InlineData("no published figure was found", true)]
    [InlineData("It has published no numeric limits between the levels", true)]
    [InlineData("What was not published is said to be unpublished", true)]
    [InlineData("\"absence\": \"nothing-published\"", true)]
    [InlineData("没有查到可以用来判断的数字", false)]
    [InlineData("卫星遥感、无人机拍摄", false)]
    [InlineData("No figure was found by which the promise could be judged.", false)]
    [InlineData("The plan prints no baselines for these goals.", false)]
    public void A_claim_is_known_by_its_words(string text, bool isClaim) => Assert.Equal(isClaim, Claim().IsMatch(text));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_promise_without_a_verdict_says_when_it_was_looked_for(string tag) => Faults.None(
        from chapter in site.Plan.Chapters
        from section in chapter.Sections
        from goal in section.Goals
        where !site.Assessment.Newest.Goals.Single(judged => judged.Goal.Id == goal.Id).Status.IsVerdict()
        let page = site.Document($"{tag}/chapters/{chapter.Slug}/{section.Slug}.html")
        let line = PageText.Of(page.GetElementById(goal.Id.Value)?.QuerySelector(".search-line"))
        where !Year().IsMatch(line)
        select $"{goal.Id}: “{line}”");

    [GeneratedRegex(
        "没有[^，。；：“”\\s]{0,6}(公布(?!过)|公开(?!过)|发布(?!过)|刊出|刊登|印出)|未(公布|公开|发布)|至今没有|无人(?!机)|公开文本没有" +
        "|[Nn]obody|[Nn]o one (has|knows)|(?<!that )(was|were|been) not published|not (been )?(published|made public)|unpublished" +
        "|[Nn]othing (was |has been )?published|[Nn]o published|[Nn]o (figures?|limits?|reports?) (was|were|has been|have been) published" +
        "|published (no|none|nothing)|no numeric|prints no figure|[Nn]ever (been )?published|no (public )?report says" +
        "|(nothing|baseline)-published",
        RegexOptions.ExplicitCapture,
        -1)]
    private static partial Regex Claim();

    [GeneratedRegex(@"20\d\d", RegexOptions.None, -1)]
    private static partial Regex Year();
}
