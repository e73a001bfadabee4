using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Charts.Pictures;
using Generator.Model;

namespace Generator.Charts.Cards;

/// <summary>
/// The picture that a message shows when somebody shares a page. <paramref name="Drawing"/> is the same as SVG: what decides the pixels.
/// </summary>
internal sealed record ShareCard(string Key, string Finding, FileContent Drawing, Picture Picture)
{
    public const int Width = 1200;
    public const int Height = 630;
}

/// <summary>All cards, found by language and key, and walked language by language in the plan's order.</summary>
internal sealed class CardBook(ImmutableArray<(SiteLanguage Language, ShareCard Card)> cards)
{
    /// <summary>The card of the home page, which pages without one of their own share.</summary>
    public const string Home = "index";

    public static readonly CardBook Empty = new([]);

    private readonly FrozenDictionary<(SiteLanguage, string), ShareCard> byKey =
        cards.ToFrozenDictionary(entry => (entry.Language, entry.Card.Key), entry => entry.Card);

    public IEnumerable<(SiteLanguage Language, ShareCard Card)> All => cards;

    /// <summary>The card of a key, or that of the home page; null where there are no cards.</summary>
    public ShareCard? Find(SiteLanguage language, string? key) =>
        byKey.GetValueOrDefault((language, key ?? Home)) ?? byKey.GetValueOrDefault((language, Home));
}
