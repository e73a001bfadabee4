using Generator.Model;
using Generator.Model.Wording;
using Generator.Progress;

namespace Generator.Pages.Views;

/// <summary>Puts a status's reason and caveats into sentences. The order of arguments is the one that the catalogue documents.</summary>
internal sealed class ReasonWords(Edition edition, TargetWords targets, RowViews rows)
{
    public string Of(TargetAssessment judged, Year release) => edition.Words.Fill(
        $"reason.{EnumName.Snake(judged.Reason)}",
        targets.ActualPhrase(judged),
        targets.Target(judged.Target),
        judged.Latest is { } latest ? rows.Text(latest.Current) : judged.Other is { } only ? rows.Text(only.Current) : null,
        (judged.Latest ?? judged.Other)?.Year.ToString(),
        judged.Target.BaseYear.ToString(),
        judged.Target.Year.ToString(),
        targets.RequiredPhrase(judged),
        judged.Baseline is { } baseline ? rows.Text(baseline.Current) : null,
        release.ToString(),
        edition.Text(edition.Plan.Indicators[judged.Target.Indicator].Name));

    public string Of(MilestoneAssessment judged, Year release) => edition.Words.Fill(
        $"reason.{EnumName.Snake(judged.Reason)}",
        judged.Report is { } report ? rows.Text(report) : null,
        edition.Speech.Times.Date(judged.Milestone.Deadline),
        null,
        judged.Report?.Year.ToString(),
        null,
        judged.Milestone.Deadline.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        null,
        null,
        release.ToString(),
        edition.Text(edition.Plan.Indicators[judged.Milestone.Indicator].Name));

    /// <summary>What the status rests on, where that is less than final figures; null otherwise.</summary>
    public string? Caveat(TargetAssessment judged)
    {
        Words words = edition.Words;
        return judged.Caveats.IsEmpty
            ? null
            : words.Fill("caveat", words.List([.. judged.Caveats.Select(status => words.Of("observation_status", status))]));
    }
}
