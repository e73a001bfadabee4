using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>What each release knew, what it changed, and which releases a date reaches.</summary>
public sealed class ReleaseTests
{
    [Fact]
    public void Each_release_shows_the_figure_that_it_knew()
    {
        var assessment = Revised().Assess();
        var baselines = assessment.Releases.Select(release => release.Goals[0].Headline!.Baseline!).ToList();

        Assert.Equal([40m, 40, 42], baselines.Select(point => point.Current.Number));
        Assert.Equal([40m], baselines[2].Superseded.Select(row => row.Number));
        Assert.Equal(
            [0.6m, 0.3333m], assessment.Releases.Skip(1).Select(release => Math.Round(release.Goals[0].Headline!.Progress!.Value, 4)));
    }

    [Fact]
    public void A_release_lists_what_it_revised_and_counts_what_it_added()
    {
        var releases = Revised().Assess().Releases;

        Assert.Equal([0, 0, 1], releases.Select(release => release.Revised.Length));
        Assert.Equal([1, 1, 1], releases.Select(release => release.Added));
        Assert.Equal(2015, releases[2].Revised[0].Year.Value);
    }

    [Fact]
    public void A_release_lists_the_goals_whose_status_changed()
    {
        var releases = Revised().Assess().Releases;

        Assert.Empty(releases[0].Changes);
        Assert.Equal([(Status.BaselineOnly, Status.OnTrack)], releases[1].Changes.Select(change => (change.Before, change.After)));
        Assert.Equal([(Status.OnTrack, Status.OffTrack)], releases[2].Changes.Select(change => (change.Before, change.After)));
    }

    [Fact]
    public void The_same_year_on_another_basis_or_for_half_a_year_is_no_revision()
    {
        var newest = Revised().Release(2020).Row("x", 2018, 50, basis: "other").Row("x", 2018, 20, period: new(1, 6)).Assess().Newest;

        Assert.Empty(newest.Revised);
        Assert.Equal(2, newest.Added);
        Assert.Equal(5, newest.Find(new("x"), PlanBuilder.Region)!.Points.Length);
    }

    [Theory]
    [InlineData(2016, 6, 30, -1)]
    [InlineData(2016, 7, 1, 2015)]
    [InlineData(2019, 6, 30, 2015)]
    [InlineData(2019, 7, 1, 2018)]
    [InlineData(2100, 1, 1, 2019)]
    public void A_date_reaches_the_releases_published_by_then(int year, int month, int day, int newest)
    {
        var diagnostics = new DiagnosticBag();
        var assessment = PlanAssessor.Assess(Revised().Build(), new(year, month, day), diagnostics);

        Assert.Equal(newest, assessment?.Newest.Release.Year.Value ?? -1);
        Assert.Equal(newest < 0 ? ["P001"] : [], diagnostics.ToImmutable().Select(diagnostic => diagnostic.Code.Value));
    }

    [Fact]
    public void Goals_are_judged_in_the_plans_order()
    {
        var newest = new PlanBuilder().Indicator("b").Indicator("a")
            .Goal(Wanted.Cap("b", 1)).Goal(Wanted.Cap("a", 1)).Milestone("m", new(2018, 12, 31))
            .Release(2015)
            .Assess()
            .Newest;

        Assert.Equal(["b", "a", "m"], newest.Goals.Select(goal => goal.Goal.Id.Value));
    }

    /// <summary>From 40 to 45; the release of 2019 brings nothing but a baseline of 42 and a half year.</summary>
    private static PlanBuilder Revised() => new PlanBuilder().Indicator("x", Direction.Up).Goal(Wanted.AtLeast("x", 45))
        .Release(2015).Row("x", 2015, 40)
        .Release(2018).Row("x", 2018, 43)
        .Release(2019).Row("x", 2015, 42, ObservationStatus.Revised).Row("x", 2019, 60, period: new(1, 6));
}
