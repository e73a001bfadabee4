using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Says how far the figures of a judgement can be trusted, and where figures were looked for that were not found.</summary>
internal sealed class EvidenceWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>Strength and agreement.</summary>
    public string Line(EvidenceRating rating) => words.Fill(
        "evidence.line",
        ("strength", words.Of("evidence.strength", rating.Strength)),
        ("agreement", words.Of("evidence.agreement", rating.Agreement)));

    /// <summary>Class of source and kind of figure; for an event the class alone, since what took place is not a kind of figure.</summary>
    public string? Weakest(EvidenceRating rating)
    {
        if (rating is not { WeakestClass: { } weakest, WeakestStatus: { } status })
        {
            return null;
        }

        var source = words.Of("source_class", weakest);
        var named = rating.NamesItsSource ? words.Fill("evidence.names_source", ("source", source)) : source;
        return status is ObservationStatus.Completed or ObservationStatus.NotDone
            ? words.Fill("evidence.weakest_class", ("source", named))
            : words.Fill("evidence.weakest", ("source", named), ("figure", words.Of("observation_status", status)));
    }

    /// <summary>What official figures alone would say.</summary>
    public string? Official(EvidenceRating rating) =>
        rating.Official is { } check ? words.Fill("evidence.check", ("finding", plan.Text(check.Says))) : null;

    public string Search(SearchRecord record)
    {
        var kinds = words.List([.. record.Kinds.Select(kind => words.Of("search_kind", kind))]);
        return record.Date is { } day
            ? words.Fill("unanswered.search_dated", ("kinds", kinds), ("date", plan.Times.PartialDate(day)))
            : words.Fill("unanswered.search", ("kinds", kinds));
    }
}
