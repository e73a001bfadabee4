using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Changes.Frozen;
using Generator.Changes.Translations;
using Generator.Loading;
using Generator.Model;

namespace Generator.Changes;

/// <summary>What accepting the content as it is would write, and what there is to tell of it.</summary>
internal sealed record Acceptance(ContentLock Lock, ImmutableArray<AcceptedRelease> Releases, AcceptedTexts Texts)
{
    /// <summary>Freezes what is published by a day, and again what was frozen; the rules have let through what was changed in it.</summary>
    public static Acceptance Of(LoadedContent content, Plan plan, History history, DateOnly asOf)
    {
        var before = history.Accepted.Releases.ToDictionary(release => release.Year);
        var frozen = plan.Releases
            .Where(release => release.Date <= asOf || before.ContainsKey(release.Year))
            .Select(release => FrozenRelease.Of(release, plan))
            .ToImmutableArray();
        var texts = TextCollector.Collect(content, plan);
        var approved = new ApprovedTexts(
            [.. plan.Languages.Select(language => language.Tag)], texts.ToFrozenDictionary(text => text.Key, text => text.Hashes));
        return new(
            new ContentLock(frozen, plan.Corrections.Select(correction => correction.Id).ToFrozenSet(StringComparer.Ordinal), approved),
            [.. frozen.Select(release => Accepted(release, before.GetValueOrDefault(release.Year), history))],
            new AcceptedTexts(
                texts.Length,
                history.OneSided.Count(change => change.IsStale),
                texts.Count(text => IsOther(text, history.Accepted.Texts))));
    }

    private static bool IsOther(TranslatedText text, ApprovedTexts before) =>
        !before.Approved.TryGetValue(text.Key, out var was) || !was.SequenceEqual(text.Hashes, StringComparer.Ordinal);

    private static AcceptedRelease Accepted(FrozenRelease release, FrozenRelease? before, History history)
    {
        var change = history.Changed.FirstOrDefault(change => change.Year == release.Year);
        return new(
            release.Year.ToString(),
            release.Figures.Length,
            release.Hash,
            before is null ? AcceptedAs.New : change is null ? AcceptedAs.Before : AcceptedAs.Corrected,
            change?.Count ?? 0,
            change?.Corrections ?? []);
    }
}

/// <summary>
/// A release that is frozen now: how many figures it has, its hash, and, where it was frozen before and is another now, how many figures
/// differ and which corrections declare it.
/// </summary>
public sealed record AcceptedRelease(
    string Year, int Figures, string Hash, AcceptedAs As, int Changes, ImmutableArray<string> Corrections);

/// <summary>What accepting did to a release.</summary>
public enum AcceptedAs
{
    /// <summary>It is frozen for the first time.</summary>
    New,

    /// <summary>It was frozen, and is as it was.</summary>
    Before,

    /// <summary>It was frozen, and is frozen again with the figures that a correction declares.</summary>
    Corrected,
}

/// <summary>How many texts there are, how many stale translations were approved, and how many texts are new or other than before.</summary>
public sealed record AcceptedTexts(int Count, int Stale, int Changed);
