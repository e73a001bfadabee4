using Generator.Tests.Authoring;

namespace Generator.Tests;

/// <summary>What was made of a plan is wanted back before its site is published, but by those who look at it.</summary>
public sealed class KeptStagesTests
{
    [Fact]
    public void A_published_site_holds_nothing_of_the_plan_and_its_report_has_all_counts()
    {
        using var desk = DeskFolder.Small();
        var (published, looked) = (desk.Built(), desk.Built(options => options with { PublishSite = false }));

        Assert.True(published.Succeeded, string.Join('\n', published.Diagnostics));
        Assert.Equal((null, null, null), (published.Made.Plan, published.Made.Charts, published.Made.Site));
        Assert.Equal((looked.Pages, looked.Charts, looked.Files), (published.Pages, published.Charts, published.Files));
        Assert.InRange(published.Pages, 10, 1000);
        Assert.InRange(published.Charts, 1, 1000);
        // Pictures have bytes only now.
        Assert.InRange(published.Bytes, looked.Bytes + 10_000, looked.Bytes + 10_000_000);
        Assert.Equal(published.Bytes, desk.PublishedBytes());
    }

    [Fact]
    public void Who_looks_at_a_plan_finds_it()
    {
        using var desk = DeskFolder.Small();
        Assert.NotNull(desk.Built(options => options with { PublishSite = false }).Made.Plan);
        Assert.NotNull(desk.Built(options => options with { KeepsStages = true }).Made.Plan);
    }
}
