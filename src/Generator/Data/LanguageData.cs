using Generator.Assessment;
using Generator.Model;
using Generator.Wording;

namespace Generator.Data;

/// <summary>What the files of one language are made from: the judged plan, the language's words and sentences, and the addresses of its language.</summary>
internal sealed record LanguageData(PlanAssessment Assessment, Locale Locale, Routes Routes, Sentences Sentences)
{
    public Plan Plan => Assessment.Plan;

    public ReleaseAssessment Newest => Assessment.Newest;

    public SiteLanguage Language => Locale.Language;

    public Words Words => Locale.Words;

    public string Text(LocalizedText text) => text[Language];
}

/// <summary>The sentences that files carry as pages do: why a goal has its status, a target, an observation, a result of the period before.</summary>
internal sealed record Sentences(
    Func<GoalAssessment, string> Reason, Func<Target, string> Target, Func<Observation, string> Observation, Func<EarlierResult, string> Result);
