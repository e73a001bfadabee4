using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>EVIDENCE: how far the figures of a judgement can be trusted, on two scales, with its weakest link and what official figures alone would say.</summary>
internal sealed class EvidenceViews(LanguageSite site)
{
    /// <summary>Of a judged promise, or null where no figure could be rated; a good baseline alone is no evidence of what became of a promise.</summary>
    public ScriptObject? Of(GoalAssessment judged) => judged is { Status: not Status.BaselineOnly, Rating: { Strength: not EvidenceStrength.None } rating }
        ? View.Of(
            ("strength_id", EnumName.Kebab(rating.Strength)),
            ("line", site.Words.Fill(
                "evidence.line",
                site.Words.Of("evidence.strength", rating.Strength),
                site.Words.Of("evidence.agreement", rating.Agreement))),
            ("weakest", Weakest(rating)),
            ("official_id", rating.StandsOnOfficial switch { true => "yes", false => "no", null => null }),
            ("official", rating.StandsOnOfficial switch
            {
                true => site.Words["evidence.stands"],
                false => site.Words["evidence.falls"],
                null => null,
            }),
            ("check", rating.Official is { } check ? site.Words.Fill("evidence.check", site.Text(check.Says)) : null))
        : null;

    /// <summary>Class of source and kind of figure; for an event the class alone, since what took place is not a kind of figure.</summary>
    private string? Weakest(EvidenceRating rating)
    {
        if (rating is not { WeakestClass: { } weakest, WeakestStatus: { } status })
        {
            return null;
        }

        var words = site.Words;
        var source = words.Of("source_class", weakest);
        var named = rating.NamesItsSource ? words.Fill("evidence.names_source", source) : source;
        return status is ObservationStatus.Completed or ObservationStatus.NotDone
            ? words.Fill("evidence.weakest_class", named)
            : words.Fill("evidence.weakest", named, words.Of("observation_status", status));
    }
}
