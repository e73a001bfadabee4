using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>A goal in the drawing of several: its share of the way (1 = all of it; of a limit's room, where less is better), and its words.</summary>
internal sealed class OverviewRow(Reading reading, GoalAssessment goal)
{
    private readonly TargetAssessment judged = goal.Headline!;

    private SeriesPoint Latest => judged.Latest!;

    public decimal Share => judged.Progress!.Value;

    public bool IsLimit => judged.Target.IsLimit;

    public Tone Tone => StatusTone.Of(goal.Status);

    /// <summary>False where the latest figure is not an authority's own; its mark is hollow then.</summary>
    public bool IsFirm => !FigureLook.IsHollow(Latest.Current.Status);

    /// <summary>The goal with its status in words, so that colour is not needed to tell it; a limit is called one, since more of it is worse.</summary>
    public string Name => reading.Words.Fill(IsLimit ? "chart.overview_limit" : "chart.overview_row", reading.Text(goal.Goal.Title), reading.Words.Of("status", goal.Status, ".word"));

    /// <summary>How far it got, beside its mark, with the year where it is not the year of the target.</summary>
    public string Reached
    {
        get
        {
            var reached = OutcomeText.Of(reading.Locale, judged) ?? reading.Figures.Share(Share);
            return Latest.Year == judged.Target.Year ? reached : reading.Words.Fill("chart.tooltip", reading.Locale.Times.Year(Latest.Year), reached);
        }
    }

    public string Sentence => reading.Words.Fill(
        "chart.overview_sentence",
        Name,
        OutcomeText.Of(reading.Locale, judged) is { } outcome
            ? reading.Words.Fill("chart.tooltip", reading.Locale.Times.Year(Latest.Year), outcome)
            : reading.Words.Fill("chart.overview_way", Latest.Year.ToString(), reading.Figures.Share(Share)));

    /// <summary>The rows that the share was computed from, as far as they are figures of single years.</summary>
    public ImmutableArray<Observation> Figures => [.. new[] { judged.Baseline, judged.Latest }.OfType<SeriesPoint>().Select(point => point.Current)];
}
