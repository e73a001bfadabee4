using Generator.Charts;
using Generator.Model;
using Generator.Model.Wording;
using Generator.Progress;

namespace Generator.Pages;

/// <summary>What all pages of one language are made from: the judged plan, the language's speech and charts, and its addresses.</summary>
internal sealed record Edition(PlanAssessment Assessment, Speech Speech, ChartBook Charts, Routes Routes)
{
    /// <summary>Where the plan uses each indicator.</summary>
    public IndicatorUses Uses { get; } = new(Assessment.Plan);

    public Plan Plan => Assessment.Plan;

    public ReleaseAssessment Newest => Assessment.Newest;

    public Language Language => Speech.Language;

    public Words Words => Speech.Words;

    public string Text(LocalizedText text) => text[Language];
}
