using System.Globalization;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The one sentence that sums a page up.</summary>
internal sealed class HeadlineWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>How many of all promises can be judged, and how those stand.</summary>
    public string Judged(IReadOnlyCollection<GoalAssessment> judged, int goals) => judged.Count == 0
        ? words["headline.home_judged_none"]
        : words.Fill("headline.home_judged", ("goals", Digits(goals)), ("judged", Digits(judged.Count)), ("counts", Counted(judged)));

    /// <summary>How many of the promises no figure decides.</summary>
    public string Gap(int without, int goals)
    {
        if (without == 0)
        {
            return words["headline.home_gap_none"];
        }

        var percent = decimal.Round(100m * without / goals, 0, MidpointRounding.AwayFromZero);
        var share = plan.Figures.Numbers.Write(percent) + "%";
        return words.Fill("headline.home_gap", ("without", Digits(without)), ("goals", Digits(goals)), ("share", share));
    }

    /// <summary>The newest figure of an indicator, or that none was found.</summary>
    public string Of(Indicator indicator, SeriesPoint? latest) => latest is null
        ? words.Fill("headline.indicator_none", ("indicator", plan.Text(indicator.Name)))
        : words.Fill(
            "headline.indicator_latest",
            ("indicator", plan.Text(indicator.Name)),
            ("time", plan.Times.When(latest.Year, latest.Current.Period)),
            ("figure", plan.Figure(latest.Current)));

    private string Counted(IEnumerable<GoalAssessment> goals) => words.List(
    [
        .. goals
            .GroupBy(goal => goal.Status)
            .OrderByDescending(group => group.Key)
            .Select(group => words.Fill($"status.{EnumName.Snake(group.Key)}.counted", ("count", Digits(group.Count())))),
    ]);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
