using System.Collections.Immutable;
using Generator.Changes.Frozen;
using Generator.Changes.Translations;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Changes;

/// <summary>The content against what was accepted of it: what is not as it was.</summary>
/// <param name="Accepted">What was accepted before.</param>
/// <param name="Changed">Frozen releases that are other than they were, by a correction or not.</param>
/// <param name="OneSided">Texts of which one language alone has changed.</param>
internal sealed record History(
    ContentLock Accepted,
    ImmutableArray<ReleaseChange> Changed,
    ImmutableArray<OneSidedChange> OneSided)
{
    /// <summary>The releases that are out by a day and were never accepted.</summary>
    public ImmutableArray<string> Unfrozen(Plan plan, DateOnly asOf) =>
    [
        .. plan.Releases.Where(release => release.Date <= asOf).Select(release => release.Year)
            .Except(Accepted.Releases.Select(release => release.Year))
            .Select(year => year.ToString()),
    ];

    /// <summary>Reports what contradicts the lock; null where the lock itself cannot be read.</summary>
    public static History? Check(LoadedContent content, Plan plan, DiagnosticBag diagnostics)
    {
        if (LockReader.Read(content.Lock, diagnostics) is not { } accepted)
        {
            return null;
        }

        var rule = new FrozenReleaseRule(accepted, plan, diagnostics);
        var changed = rule.Check();
        rule.CheckCorrections();
        var translations = new TranslationRule(accepted.Texts, plan.Languages);
        var oneSided = translations.OneSided(TextCollector.Collect(content, plan));
        TranslationRule.Report(oneSided, plan.Languages, diagnostics);
        return new History(accepted, changed, oneSided);
    }
}
