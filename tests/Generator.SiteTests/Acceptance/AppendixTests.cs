using System.Text.RegularExpressions;

namespace Generator.SiteTests.Acceptance;

/// <summary>The plan's two appendices are with the government; it is this report's copy that lacks them.</summary>
public sealed partial class AppendixTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "我们手里的副本没有这些文件", "文件的次序与正文的编号相反")]
    [InlineData("en", "Our copy of the page lacks them", "The files are in the reverse order")]
    public void Each_appendix_says_that_our_copy_lacks_it_and_that_the_order_differs(string tag, string copy, string order)
    {
        Assert.Equal(2, site.Plan.Document.Appendices.Length);
        Assert.All(site.Plan.Document.Appendices, appendix =>
        {
            var text = PageText.Of(site.Document($"{tag}/appendices/{appendix.Id}.html").QuerySelector("main"));
            Assert.Contains(copy, text, StringComparison.Ordinal);
            Assert.Contains(order, text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("zh", "副本")]
    [InlineData("en", "our copy")]
    public void Pages_that_need_the_appendices_say_whose_copy_lacks_them(string tag, string words) => Assert.All(
        (string[])["regions", "methodology", "chapters/reform/leadership", "report"],
        page => Assert.Contains(words, PageText.Of(site.Document($"{tag}/{page}.html").QuerySelector("main")), StringComparison.Ordinal));

    [Fact]
    public void No_file_says_that_they_were_kept_from_the_public() => Faults.None(
        from passage in SiteText.All(site)
        from found in Kept().Matches(passage.Text)
        select $"{passage.File}: {SiteText.Around(passage.Text, found)}");

    [GeneratedRegex(
        "附件[^。]{0,12}没有(公开|刊出|印出)|没有随公开文本刊出|[Aa]ppendi(x|ces)[^.]{0,40}(not made public|not printed|never printed|unprinted)" +
        "|leaves out the table|without printing them",
        RegexOptions.ExplicitCapture,
        -1)]
    private static partial Regex Kept();
}
