using Generator.Assessment;
using Generator.Model;
using Generator.Wording;

namespace Generator.Data.Tables;

/// <summary>What the files of one language are made from: the judged plan, the language's words, and the addresses of its pages.</summary>
internal sealed record LanguageData(PlanAssessment Assessment, Locale Locale, Routes Routes)
{
    /// <summary>The plan in the words of this language.</summary>
    public PlanWords PlanWords { get; } = new(Assessment, Locale);

    public Plan Plan => Assessment.Plan;

    public ReleaseWithFigures Newest => Assessment.Newest;

    public SiteLanguage Language => Locale.Language;

    public Words Words => Locale.Words;

    public string Text(LocalizedText text) => text[Language];
}
