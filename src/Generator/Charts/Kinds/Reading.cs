using Generator.Model;
using Generator.Model.Wording;
using Generator.Progress;

namespace Generator.Charts.Kinds;

/// <summary>What a chart is drawn from: the judged plan, and the language that it is read in.</summary>
internal sealed record Reading(PlanAssessment Assessment, Speech Speech)
{
    /// <summary>Height of the plot of ordinary charts, without heading and key.</summary>
    public const int PlotHeight = 290;

    public Plan Plan => Assessment.Plan;

    public Words Words => Speech.Words;

    public FigureFormat Figures => Speech.Figures;

    public string Text(LocalizedText text) => text[Speech.Language];
}
