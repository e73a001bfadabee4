using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Plausibility;

/// <summary>A source does not tell of a time that began only after it came out, unless it says what to expect.</summary>
internal sealed class SourceTooOldRule : PlausibilityRule
{
    public override bool IsOfValues => false;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        foreach (var row in book.Rows)
        {
            var time = TimeSpanOf.Of(row.Row);
            if (row.Row.Status != ObservationStatus.Projected
                && book.SourceOf(row) is { } source
                && DateText.FirstDay(source.Date) is { } first
                && TimeSpanOf.LastDay(source.Date, first) < time.Start)
            {
                yield return new(row, null, PlausibilityProblems.SourceOlder(row.Source, source.Id.Value, source.Date, time.Start));
            }
        }
    }
}
