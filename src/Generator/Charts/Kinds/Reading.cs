using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>What a chart is drawn from: the judged plan, the language that it is read in, the layout, and the sizes of its texts.</summary>
internal sealed record Reading(PlanAssessment Assessment, PlanWords PlanWords, Layout Layout, TextMeasure Texts)
{
    private const double AnnotationShare = 0.33;

    public Plan Plan => Assessment.Plan;

    public Words Words => PlanWords.Words;

    public ChartWords ChartWords => PlanWords.Charts;

    public FigureFormat Figures => PlanWords.Figures;

    public NumberFormat Numbers => PlanWords.Figures.Numbers;

    /// <summary>What a chart that leaves the report calls it.</summary>
    public string ReportName => Text(Plan.Site.ShortTitle);

    /// <summary>
    /// A remark at a point of the axis, in lines that are short where the layout is narrow, but never so short that a word is broken.
    /// </summary>
    public void Annotate(Scene scene, double at, string text, int rank)
    {
        var width = Math.Max(Layout.Width * AnnotationShare, TextWrap.LongestWord(text, Texts, Sheet.FontSize));
        scene.Annotate(at, string.Join('\n', TextWrap.Even(text, Texts, Math.Min(width, Layout.Width), Sheet.FontSize)), rank);
    }

    public static Hit Hit(Spot at, PointNote note) => new(at, note.First, note.Second, note.Whole);

    public string Text(LocalizedText text) => PlanWords.Text(text);

    public ChartCaption Caption(ChartSubject.OfSeries subject, string measure, string? remark = null) =>
        subject is ChartSubject.OfTarget { Goal: var goal, Tier: var tier, Course: var course }
        ? PlanWords.Captions.OfCourse(goal, tier, course, measure, remark)
        : PlanWords.Captions.OfSeries(subject.Series, measure, remark);
}
