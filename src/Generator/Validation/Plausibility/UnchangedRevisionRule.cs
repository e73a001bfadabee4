using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A revised figure is another than the one it replaces, unless that was revised already and a later source prints it again. One
/// that even has the same source is told where repetitions are.
/// </summary>
internal sealed class UnchangedRevisionRule : PlausibilityRule
{
    public override bool IsOfValues => false;

    public override IEnumerable<Doubt> Find(FigureBook book) =>
        from versions in book.Versions
        from pair in versions.Zip(versions.Skip(1))
        where pair.Second.Row.Status == ObservationStatus.Revised && pair.First.Row.Status != ObservationStatus.Revised
            && pair.First.Row.Value == pair.Second.Row.Value && pair.First.Row.Source != pair.Second.Row.Source
        select new Doubt(
            pair.Second, pair.First,
            PlausibilityProblems.RevisionUnchanged(pair.Second.Value, pair.Second.Written, pair.First.Written, pair.First.Value));
}
