using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Plausibility;

/// <summary>A figure is not final before the time that it tells of is over: when its edition came out, and when its source did.</summary>
internal sealed class FinalTooSoonRule : PlausibilityRule
{
    public override bool IsOfValues => false;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        foreach (var row in book.Rows.Where(row => row.Row.Status.IsFirm))
        {
            var time = TimeSpanOf.Of(row.Row);
            if (book.ReleaseDates.TryGetValue(row.Row.Release, out var date) && time.Start <= date && date < time.End)
            {
                yield return new(row, null, PlausibilityProblems.FinalBeforeRelease(row.Status, time.End, date));
            }
            else if (book.SourceOf(row) is { } source && DateText.FirstDay(source.Date) is { } first
                && TimeSpanOf.LastDay(source.Date, first) is var last && time.Start <= last && last < time.End)
            {
                yield return new(row, null, PlausibilityProblems.FinalBeforeSource(row.Status, time.End, source.Id.Value, source.Date));
            }
        }
    }
}
