using System.Collections.Immutable;
using Generator.Changes.Frozen;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Changes.Translations;

/// <summary>One text with its version in each language of the site, the plan's own first.</summary>
internal sealed record TranslatedText(TextKey Key, ImmutableArray<TextVersion> Versions)
{
    public ImmutableArray<string> Hashes => [.. Versions.Select(version => version.Hash)];
}

/// <summary>A text in one language: where it stands and by what it is known again.</summary>
internal readonly record struct TextVersion(string Hash, SourceLocation Location)
{
    /// <summary>How many digits tell two states of one text apart; nobody forges them to his own harm.</summary>
    private const int Digits = 10;

    /// <summary>Where lines are broken is no part of a text.</summary>
    public static TextVersion Of(string text, SourceLocation at) =>
        new(ContentHash.Of(FigureKey.OneLine(text)).ToString()[..Digits], at);
}
