using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Changes.Frozen;

/// <summary>
/// What was accepted: the published releases, the corrections that were declared by then, which cannot excuse a later change, and the
/// translations.
/// </summary>
internal sealed record ContentLock(
    ImmutableArray<FrozenRelease> Releases, FrozenSet<string> Corrections, ApprovedTexts Texts)
{
    public static readonly ContentLock Empty = new([], [], ApprovedTexts.None);
}

/// <summary>
/// Texts as they were approved: the languages, the translated one first, and of each text the hashes of its versions in that order.
/// </summary>
internal sealed record ApprovedTexts(ImmutableArray<string> Languages, FrozenDictionary<TextKey, ImmutableArray<string>> Approved)
{
    public static readonly ApprovedTexts None = new([], FrozenDictionary<TextKey, ImmutableArray<string>>.Empty);
}

/// <summary>A text by its file, without the language, and its place in it.</summary>
internal readonly record struct TextKey(string File, string Place);
