using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>What a chart is drawn from: the judged plan, the language that it is read in, and the sizes of its texts.</summary>
internal sealed record Reading(PlanAssessment Assessment, PlanWords PlanWords, TextMeasure Texts)
{
    /// <summary>Height of the plot of ordinary charts, without heading and key.</summary>
    public const int PlotHeight = 290;

    public Plan Plan => Assessment.Plan;

    public Words Words => PlanWords.Words;

    public ChartWords ChartWords => PlanWords.Charts;

    public FigureFormat Figures => PlanWords.Figures;

    public NumberFormat Numbers => PlanWords.Figures.Numbers;

    /// <summary>What a chart that leaves the report calls it.</summary>
    public string ReportName => Text(Plan.Site.ShortTitle);

    public string Text(LocalizedText text) => PlanWords.Text(text);

    public string Caption(ChartSubject.OfSeries subject, string unit) =>
        subject is ChartSubject.OfTarget { Goal: var goal, Tier: var tier, Course: var course }
        ? PlanWords.Captions.OfCourse(goal, tier, course, unit)
        : PlanWords.Captions.OfSeries(subject.Series, unit);
}
