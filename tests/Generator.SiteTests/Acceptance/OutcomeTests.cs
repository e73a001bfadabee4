using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// 225.7 % of the room under a cap reads as more than twice the cap, and a logarithmic share as nothing known: both stay in the working.
/// </summary>
public sealed partial class OutcomeTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "+16.9%，目标−14%", "为允许增量的234%", "比上限每年高4.1个百分点", "超出上限20.7%")]
    [InlineData("en", "+16.9%; target −14%", "234% of the increase allowed", "4.1 points a year over", "20.7% over the cap")]
    public void The_energy_targets_say_how_far_they_were_missed(string tag, params string[] outcomes)
    {
        var rows = site.Document($"{tag}/chapters/targets/main-targets.html").QuerySelectorAll(".overview tbody tr").ToList();
        Assert.Equal(outcomes, rows.Select(row => PageText.Of(row.QuerySelector("td:last-child"))));
    }

    [Fact]
    public void Shares_of_the_room_and_of_a_logarithmic_way_stay_in_the_working() => Faults.None(
        from page in site.Pages
        from text in site.Document(page).DocumentElement.Descendants<IText>()
        where Share().IsMatch(text.Data) && !text.Ancestors<IElement>().Any(element => element.Matches(".working, .steps, style, script"))
        select $"{page}: {PageText.Plain(text.Data)}");

    [Fact]
    public void Drawings_do_not_show_them_either() => Faults.None(
        from file in site.Files
        where file.EndsWith(".svg", StringComparison.Ordinal) && Share().IsMatch(site.Text(file))
        select file);

    [GeneratedRegex(@"225\.7%|−103\.7%|218\.2%|234\.2%", RegexOptions.None, -1)]
    private static partial Regex Share();
}
