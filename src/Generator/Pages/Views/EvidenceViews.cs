using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// EVIDENCE: how far a judgement can be trusted: what official figures alone would say, what the figures rest on and whether others
/// agree, and how that is graded.
/// </summary>
internal sealed record EvidenceView(string StrengthId, string Line, string Grade, string? OfficialId) : View;

/// <summary>The evidence behind judgements.</summary>
internal sealed class EvidenceViews(LanguageSite site)
{
    /// <summary>
    /// Of a judged promise, or null where no figure could be rated; a good baseline alone is no evidence of what became of a promise.
    /// </summary>
    public EvidenceView? Of(GoalAssessment judged) =>
        judged is { Status: not Status.BaselineOnly, Rating: { Strength: not EvidenceStrength.None } rating } ? Of(rating) : null;

    private EvidenceView Of(EvidenceRating rating) => new(
        EnumName.Kebab(rating.Strength),
        site.PlanWords.Evidence.Line(rating),
        site.PlanWords.Evidence.Grade(rating),
        rating.StandsOnOfficial switch { true => "yes", false => "no", null => null });
}
