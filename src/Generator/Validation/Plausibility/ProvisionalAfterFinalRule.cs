using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Plausibility;

/// <summary>What was final is revised, but does not become provisional again.</summary>
internal sealed class ProvisionalAfterFinalRule : PlausibilityRule
{
    public override bool IsOfValues => false;

    public override IEnumerable<Doubt> Find(FigureBook book) =>
        from versions in book.Versions
        from pair in versions.Zip(versions.Skip(1))
        where pair.First.Row.Status.IsFirm && pair.Second.Row.Status == ObservationStatus.Provisional
        select new Doubt(
            pair.Second, pair.First,
            PlausibilityProblems.ProvisionalAfterFinal(pair.Second.Status, pair.Second.Written, pair.First.Written, pair.First.Status));
}
