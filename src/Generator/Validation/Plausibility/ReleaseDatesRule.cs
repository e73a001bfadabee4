using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Plausibility;

/// <summary>Editions come out in the order of their years, and none before its year has begun.</summary>
internal sealed class ReleaseDatesRule : PlausibilityRule
{
    public override bool IsOfValues => false;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        foreach (var ((release, fields), index) in book.Releases.Select((entry, index) => (entry, index)))
        {
            if (release.Date < TimeSpanOf.Of(release.Year, book.Period?.YearStartsIn ?? 1).Start)
            {
                yield return new(
                    null, null, PlausibilityProblems.ReleaseBeforeItsYear(fields.At("date"), $"{release.Year}", release.Date));
            }

            if (index > 0 && book.Releases[index - 1] is var (before, earlier) && release.Date < before.Date)
            {
                yield return new(null, null, PlausibilityProblems.ReleaseDateOrder(
                    fields.At("date"), $"{release.Year}", release.Date, $"{before.Year}", before.Date, earlier.At("date")));
            }
        }
    }
}
