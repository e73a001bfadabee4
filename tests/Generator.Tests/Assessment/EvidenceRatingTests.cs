using Generator.Assessment;
using Generator.Gallery;
using Generator.Model;
using static Generator.Assessment.EvidenceStrength;

namespace Generator.Tests.Assessment;

/// <summary>
/// How strong the evidence of a verdict is and how far it agrees: by the classes of its sources and by other figures of the year.
/// </summary>
public sealed class EvidenceRatingTests
{
    [Fact]
    public void Without_a_figure_there_is_no_evidence() => Assert.Equal(EvidenceRating.None, Level().Release(2020).JudgeTarget().Rating);

    [Theory]
    [InlineData("official", Robust, SourceClass.Official, false, true)]
    [InlineData("reprint", Medium, SourceClass.Reprint, false, false)]
    [InlineData("press", Medium, SourceClass.Reported, false, false)]
    [InlineData("yearbook-copy", Medium, SourceClass.Compiled, true, false)]
    [InlineData("unnamed", Limited, SourceClass.Compiled, false, false)]
    public void The_weakest_source_decides(string source, object strength, object weakest, bool names, bool stands)
    {
        var rating = Sourced().Release(2020).Row("x", 2015, 40).Row("x", 2020, 46).From(source).JudgeTarget().Rating;

        Assert.Equal(
            ((EvidenceStrength)strength, EvidenceAgreement.Untested, (SourceClass?)weakest, names, (bool?)stands),
            (rating.Strength, rating.Agreement, rating.WeakestClass, rating.NamesItsSource, rating.StandsOnOfficial));
        Assert.Equal(2020, source == "official" ? 2020 : rating.Weakest!.Year.Value);
    }

    [Theory]
    [InlineData(ObservationStatus.Provisional, Robust)]
    [InlineData(ObservationStatus.Revised, Robust)]
    [InlineData(ObservationStatus.Reported, Medium)]
    [InlineData(ObservationStatus.Derived, Medium)]
    public void An_official_source_is_not_enough_where_the_figure_is_not_printed(object status, object strength) => Assert.Equal(
        (EvidenceStrength)strength,
        Sourced().Release(2020).Row("x", 2015, 40).Row("x", 2020, 46, (ObservationStatus)status).JudgeTarget().Rating.Strength);

    [Fact]
    public void A_derived_figure_is_as_good_as_what_it_was_worked_out_from()
    {
        var official = Derived("official");
        var press = Derived("press");

        Assert.Equal(
            (Robust, SourceClass.Official, ObservationStatus.Derived), (
                official.Strength, official.WeakestClass!.Value, official.WeakestStatus!.Value));
        Assert.Equal((Medium, SourceClass.Reported, false), (press.Strength, press.WeakestClass!.Value, press.StandsOnOfficial!.Value));
        Assert.Equal("part", press.Weakest!.Current.Indicator.Value);

        static EvidenceRating Derived(string source) => Sourced().Indicator("part").Release(2020)
            .Row("x", 2015, 40)
            .Row("part", 2020, 23, ObservationStatus.Provisional).From(source)
            .Row("x", 2020, 46, ObservationStatus.Derived).From("official", Row("part", 2020), new FigureReference.Promise(new("x")))
            .JudgeTarget().Rating;
    }

    [Fact]
    public void A_source_named_among_the_parents_counts() => Assert.Equal(
        (Limited, SourceClass.Compiled),
        Sourced().Release(2020).Row("x", 2015, 40)
            .Row("x", 2020, 46, ObservationStatus.Derived).From("official", new FigureReference.Of(new("unnamed")))
            .JudgeTarget().Rating is var rating ? (rating.Strength, rating.WeakestClass!.Value) : default);

    [Fact]
    public void Caveats_are_inherited_from_parents()
    {
        var judged = Sourced().Indicator("part").Release(2020)
            .Row("x", 2015, 40)
            .Row("part", 2020, 23, ObservationStatus.Compiled).From("unnamed")
            .Row("x", 2020, 46, ObservationStatus.Derived).From("reprint", Row("part", 2020))
            .JudgeTarget();

        Assert.Equal([ObservationStatus.Derived, ObservationStatus.Compiled], judged.Caveats);
        Assert.Equal([SourceClass.Reprint, SourceClass.Compiled], judged.Rating.Caveats);
    }

    [Fact]
    public void A_parent_that_rests_on_its_child_ends() => Assert.Equal(
        Robust,
        Sourced().Release(2020).Row("x", 2015, 40)
            .Row("x", 2020, 46, ObservationStatus.Derived).From("official", Row("x", 2020), Row("x", 2015))
            .JudgeTarget().Rating.Strength);

    [Fact]
    public void Every_link_of_a_chain_counts()
    {
        var rating = new PlanBuilder().Source("reprint", SourceClass.Reprint)
            .Indicator("x", Direction.Down, ObservationKind.YearlyChange)
            .Goal(Wanted.Change("x", -10))
            .Release(2020).Row("x", 2016, -2).Row("x", 2017, -2).From("reprint").Row("x", 2018, -2).Row("x", 2019, -2).Row("x", 2020, -2)
            .JudgeTarget().Rating;

        Assert.Equal((Medium, 2017), (rating.Strength, rating.Weakest!.Year.Value));
    }

    [Theory]
    [InlineData(46.4, EvidenceAgreement.High)]
    [InlineData(46.47, EvidenceAgreement.Medium)]
    [InlineData(44.9, EvidenceAgreement.Low)]
    public void Other_figures_of_the_year_agree_or_not(double other, object agreement)
    {
        var rating = Sourced().Release(2020)
            .Row("x", 2015, 40)
            .Row("x", 2020, 46)
            .Row("x", 2020, (decimal)other, basis: "second")
            .JudgeTarget().Rating;

        Assert.Equal((EvidenceAgreement)agreement, rating.Agreement);
    }

    [Fact]
    public void Figures_of_other_years_parts_and_bases_are_no_test() => Assert.Equal(
        EvidenceAgreement.Untested,
        new PlanBuilder().Indicator("x", Direction.Up).OtherThanPlan("another thing").Goal(Wanted.AtLeast("x", 45)).Release(2020)
            .Row("x", 2015, 40).Row("x", 2020, 46)
            .Row("x", 2019, 30, basis: "second").Row("x", 2020, 30, period: new(1, 6)).Row("x", 2020, 30, basis: "another thing")
            .JudgeTarget().Rating.Agreement);

    /// <summary>Straw in 2019: 85.91 and 84 per cent from two reports of one week, on either side of 85.</summary>
    [Fact]
    public void Figures_without_a_verdict_can_be_rated_and_do_not_stand()
    {
        var rating = new PlanBuilder().Source("press", SourceClass.Reported)
            .Indicator("straw", Direction.Up)
            .Goal(Wanted.AtLeast("straw", 85))
            .Release(2019).Row("straw", 2019, 85.91m, ObservationStatus.Reported).From("press")
            .Row("straw", 2019, 84, ObservationStatus.Reported, basis: "agency").From("press")
            .Release(2020)
            .Judge() is { Status: Status.Undecided } judged ? judged.Rating : EvidenceRating.None;

        Assert.Equal((Medium, EvidenceAgreement.Low, (bool?)null), (rating.Strength, rating.Agreement, rating.StandsOnOfficial));
    }

    [Fact]
    public void A_statement_is_limited_even_from_an_authority()
    {
        var rating = Sourced().Release(2020).Row("x", 2015, 40).Stated("x", 2020).JudgeTarget().Rating;

        Assert.Equal(
            (Limited, EvidenceAgreement.Untested, ObservationStatus.StatedMet, true), (
                rating.Strength, rating.Agreement, rating.WeakestStatus!.Value, rating.StandsOnOfficial!.Value));
        Assert.Equal(2020, rating.Weakest!.Year.Value);
    }

    [Fact]
    public void Figures_that_cannot_be_compared_are_limited_and_no_verdict_stands_on_them()
    {
        var rating = Sourced().Release(2020).Row("x", 2015, 40).Row("x", 2020, 46, basis: "other").JudgeTarget().Rating;

        Assert.Equal((Limited, EvidenceAgreement.Untested, (bool?)null), (rating.Strength, rating.Agreement, rating.StandsOnOfficial));
    }

    [Fact]
    public void An_official_check_lifts_a_verdict_once_its_figures_are_known()
    {
        var releases = Missed(stands: true).Release(2020)
            .Row("x", 2020, 44)
            .From("press")
            .Release(2021)
            .Row("rise", 2019, 9.5m)
            .Assess().Releases;
        var (before, after) = (releases[0].Goals[0].Rating, releases[1].Goals[0].Rating);

        Assert.Equal(
            (Medium, EvidenceAgreement.Untested, false, (OfficialCheck?)null), (
                before.Strength, before.Agreement, before.StandsOnOfficial!.Value, before.Official));
        Assert.Equal(
            (Robust, EvidenceAgreement.High, true, SourceClass.Reported), (
                after.Strength, after.Agreement, after.StandsOnOfficial!.Value, after.WeakestClass!.Value));
        Assert.NotNull(after.Official);
    }

    [Fact]
    public void An_official_check_that_fails_is_said()
    {
        var rating = Missed(stands: false).Release(2020).Row("x", 2020, 44).From("press").Row("rise", 2019, 9.5m).JudgeTarget().Rating;

        Assert.Equal((Medium, EvidenceAgreement.Low, false), (rating.Strength, rating.Agreement, rating.StandsOnOfficial!.Value));
    }

    [Fact]
    public void The_headline_of_a_milestone_is_rated_too()
    {
        var goal = new PlanBuilder().Source("press", SourceClass.Reported).Milestone("plants", new(2017, 12, 31))
            .Release(2018).NotDone("plants", new(2018, 11, 6)).From("press").Judge();

        Assert.Equal(
            (Medium, EvidenceAgreement.Untested, false), (
                goal.Rating.Strength, goal.Rating.Agreement, goal.Rating.StandsOnOfficial!.Value));
    }

    private static FigureReference.Row Row(string indicator, int year) => new(new(indicator), new(year), null, BasisId.Usual);

    private static PlanBuilder Level() => new PlanBuilder().Indicator("x", Direction.Up).Goal(Wanted.AtLeast("x", 45));

    private static PlanBuilder Sourced() => Level()
        .Source("official", SourceClass.Official).Source("reprint", SourceClass.Reprint).Source("press", SourceClass.Reported)
        .Source("yearbook-copy", SourceClass.Compiled, namesItsSource: true).Source("unnamed", SourceClass.Compiled);

    private static PlanBuilder Missed(bool stands) => Sourced().Check(stands, Row("rise", 2019)).Indicator("rise");
}
