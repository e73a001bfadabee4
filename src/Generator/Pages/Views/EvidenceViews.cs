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
        var words = site.Words;
        var (strength, agreement) = (words.Of("evidence.strength", rating.Strength), words.Of("evidence.agreement", rating.Agreement));
        return new(
            EnumName.Kebab(rating.Strength),
            words.Fill("evidence.line", ("strength", strength), ("agreement", agreement)),
            Weakest(rating),
            rating.StandsOnOfficial switch { true => "yes", false => "no", null => null },
            rating.StandsOnOfficial switch { true => words["evidence.stands"], false => words["evidence.falls"], null => null },
            rating.Official is { } check ? words.Fill("evidence.check", ("finding", site.Text(check.Says))) : null);
    }

    /// <summary>Class of source and kind of figure; for an event the class alone, since what took place is not a kind of figure.</summary>
    private string? Weakest(EvidenceRating rating)
    {
        if (rating is not { WeakestClass: { } weakest, WeakestStatus: { } status })
        {
            return null;
        }

        var words = site.Words;
        var source = words.Of("source_class", weakest);
        var named = rating.NamesItsSource ? words.Fill("evidence.names_source", ("source", source)) : source;
        return status is ObservationStatus.Completed or ObservationStatus.NotDone
            ? words.Fill("evidence.weakest_class", ("source", named))
            : words.Fill("evidence.weakest", ("source", named), ("figure", words.Of("observation_status", status)));
    }
}
