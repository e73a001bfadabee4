using System.Collections.Immutable;
using System.Globalization;
using Generator.Model;
using Generator.Wording;
using Generator.Assessment;

namespace Generator.Pages.Views;

/// <summary>Puts a status's reason and caveats into sentences. The order of arguments is the one that the catalogue documents.</summary>
internal sealed class ReasonWords(LanguageSite site, TargetWords targets, RowViews rows)
{
    public string Of(GoalAssessment judged, Year release) => judged.Milestone is { } milestone
        ? Of(milestone, judged.Found, release)
        : Of(judged.Headline!, judged.Found, release);

    public string Of(TargetAssessment judged, FoundEvidence? found, Year release)
    {
        var told = judged.Latest ?? judged.Other;
        var stated = judged.Reason == Reason.StatedWithoutFigure ? judged.Other?.Current : null;
        return site.Words.Fill(
            Key(judged, stated),
            targets.ActualPhrase(judged),
            targets.Target(judged.Target),
            told is null ? null : rows.Text(told.Current),
            told is null ? null : judged.Reason == Reason.PartYearOnly ? site.Locale.Times.When(told.Year, told.Current.Period) : told.Year.ToString(),
            judged.Target.BaseYear.ToString(),
            judged.Target.Year.ToString(),
            targets.RequiredPhrase(judged),
            judged.Baseline is { } baseline ? rows.Text(baseline.Current) : null,
            release.ToString(),
            site.Text(site.Plan.Indicators[judged.Target.Indicator].Name),
            Publisher(stated),
            Published(stated),
            judged.Reason switch
            {
                Reason.OnlySomeRegions => Places(judged.Elsewhere),
                Reason.EvidencedInPart => Told(found, judged.Other?.Current),
                _ => Told(null, stated),
            });
    }

    /// <summary>What the status rests on, where that is less than final figures; null otherwise.</summary>
    public string? Caveat(TargetAssessment judged)
    {
        Words words = site.Words;
        return judged.Caveats.IsEmpty
            ? null
            : words.Fill("caveat", words.List([.. judged.Caveats.Select(status => words.Of("observation_status", status))]));
    }

    /// <summary>What else was found, where the reason does not tell it already; null otherwise.</summary>
    public string? Found(GoalAssessment judged) =>
        judged.Found is { } found && judged.Reason is not (Reason.EvidencedInPart or Reason.DeadlineMissed) ? site.Text(found.Says) : null;

    private string Of(MilestoneAssessment judged, FoundEvidence? found, Year release)
    {
        var stated = judged.Reason == Reason.StatedWithoutFigure ? judged.Report : null;
        return site.Words.Fill(
            stated is { Note: null } ? "reason.stated_without_words" : $"reason.{EnumName.Snake(judged.Reason)}",
            judged.Report is { } report ? rows.Text(report) : null,
            site.Locale.Times.Date(judged.Milestone.Deadline),
            null,
            judged.Report?.Year.ToString(),
            null,
            judged.Milestone.Deadline.Year.ToString(CultureInfo.InvariantCulture),
            null,
            null,
            release.ToString(),
            site.Text(site.Plan.Indicators[judged.Milestone.Indicator].Name),
            Publisher(stated),
            judged.Report?.Value is ObservedValue.NotDoneOn open ? site.Locale.Times.Date(open.Date) : Published(stated),
            Told(stated is null ? found : null, judged.Report));
    }

    /// <summary>What should rise and fell moves the wrong way too, and Chinese says so the other way round.</summary>
    private string Key(TargetAssessment judged, Observation? stated)
    {
        var key = $"reason.{EnumName.Snake(judged.Reason)}";
        var isUp = site.Plan.Indicators[judged.Target.Indicator].Direction == Direction.Up;
        return judged.Reason is Reason.MissedMovingAway or Reason.MovingAway && isUp ? key + "_up"
            : stated is { Note: null } ? "reason.stated_without_words"
            : key;
    }

    private string? Publisher(Observation? row) => row is null ? null : site.Text(site.Plan.Sources[row.Source].Publisher);

    private string? Published(Observation? row) =>
        row is null ? null : site.Locale.Times.PartialDate(site.Plan.Sources[row.Source].Date);

    /// <summary>What was found about the promise, or else the note of the row, as a whole sentence.</summary>
    private string? Told(FoundEvidence? found, Observation? row)
    {
        var text = found is not null ? site.Text(found.Says) : row?.Note is { } note ? site.Text(note) : null;
        var stop = site.Words["list.stop"];
        return text is null || text.EndsWith(stop, StringComparison.Ordinal) ? text : text + stop;
    }

    private string Places(ImmutableArray<SeriesPoint> points) => site.Words.List(
    [
        .. points.Select(point => site.Words.Fill(
            "reason_place",
            site.Text(site.Plan.Regions[point.Current.Region].Name),
            point.Year.ToString(),
            rows.Text(point.Current))),
    ]);
}
