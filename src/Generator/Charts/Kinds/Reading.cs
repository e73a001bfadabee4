using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>What a chart is drawn from: the judged plan, the language that it is read in, and the sizes of its texts.</summary>
internal sealed record Reading(PlanAssessment Assessment, Locale Locale, TextMeasure Texts)
{
    /// <summary>Height of the plot of ordinary charts, without heading and key.</summary>
    public const int PlotHeight = 290;

    public Plan Plan => Assessment.Plan;

    public Words Words => Locale.Words;

    public FigureFormat Figures => Locale.Figures;

    /// <summary>What a chart that leaves the report calls it.</summary>
    public string ReportName => Text(Plan.Site.ShortTitle);

    public string Text(LocalizedText text) => text[Locale.Language];
}
