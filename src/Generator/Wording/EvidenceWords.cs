using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Says how far the figures of a judgement can be trusted, and where figures were looked for that were not found.</summary>
internal sealed class EvidenceWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>What official figures alone would say, what the judgement rests on, and whether other figures agree.</summary>
    public string Line(EvidenceRating rating) => plan.Sentences(
    [
        words["evidence.question"],
        rating.StandsOnOfficial switch { true => words["evidence.stands"], false => words["evidence.falls"], null => null },
        rating.Official is { } check ? words.Fill("evidence.check", ("finding", plan.Text(check.Says))) : null,
        Rests(rating),
        rating is { Agreement: EvidenceAgreement.High, Official: not null } ? null : words.Of("evidence.others", rating.Agreement),
    ]);

    /// <summary>Both scales in their own words.</summary>
    public string Grade(EvidenceRating rating) => words.Fill(
        "evidence.grade",
        ("strength", words.Of("evidence.strength", rating.Strength)),
        ("agreement", words.Of("evidence.agreement", rating.Agreement)));

    /// <summary>The weakest class of source; of an event or a bare statement there is no value that could rest on it.</summary>
    private string? Rests(EvidenceRating rating) => rating is not { WeakestClass: { } weakest, WeakestStatus: { } status } ? null
        : words.Fill(
        status switch
        {
            ObservationStatus.Completed or ObservationStatus.NotDone or ObservationStatus.StatedMet => "evidence.known",
            ObservationStatus.Derived => "evidence.worked_out",
            _ => "evidence.value",
        },
        ("source", words.Of("evidence.source", weakest, rating.NamesItsSource ? "_named" : string.Empty)));

    public string Search(SearchRecord record)
    {
        var kinds = words.List([.. record.Kinds.Select(kind => words.Of("search_kind", kind))]);
        return record.Date is { } day
            ? words.Fill("unanswered.search_dated", ("kinds", kinds), ("date", plan.Times.PartialDate(day)))
            : words.Fill("unanswered.search", ("kinds", kinds));
    }
}
