using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// EVIDENCE: how far the figures of a judgement can be trusted, on two scales, with its weakest link and what official figures alone would
/// say.
/// </summary>
internal sealed record EvidenceView(
    string StrengthId, string Line, string? Weakest, string? OfficialId, string? Official, string? Check) : View;

/// <summary>The evidence behind judgements.</summary>
internal sealed class EvidenceViews(LanguageSite site)
{
    /// <summary>
    /// Of a judged promise, or null where no figure could be rated; a good baseline alone is no evidence of what became of a promise.
    /// </summary>
    public EvidenceView? Of(GoalAssessment judged) =>
        judged is { Status: not Status.BaselineOnly, Rating: { Strength: not EvidenceStrength.None } rating } ? Of(rating) : null;

    private EvidenceView Of(EvidenceRating rating)
    {
        var (words, evidence) = (site.Words, site.PlanWords.Evidence);
        return new(
            EnumName.Kebab(rating.Strength),
            evidence.Line(rating),
            evidence.Weakest(rating),
            rating.StandsOnOfficial switch { true => "yes", false => "no", null => null },
            rating.StandsOnOfficial switch { true => words["evidence.stands"], false => words["evidence.falls"], null => null },
            evidence.Official(rating));
    }
}
