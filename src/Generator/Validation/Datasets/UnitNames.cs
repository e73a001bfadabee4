using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// The spellings of units. Capitals count in them, and none is ever guessed: what differs by one sign (万千瓦, 万千瓦时; kg, kt) is
/// another size or another quantity.
/// </summary>
internal sealed class UnitNames
{
    /// <summary>What makes 百分点 and 千分点 of 点: points, and no amounts of them.</summary>
    private const string OfFractions = "分";

    /// <summary>The words for powers of ten before a unit, the longest first.</summary>
    private static readonly ImmutableArray<(string Word, decimal Factor)> Sizes =
    [
        ("100 million ", 100_000_000), ("10,000 ", 10_000), ("thousand ", 1_000), ("million ", 1_000_000), ("billion ", 1_000_000_000),
        ("十亿", 1_000_000_000), ("百万", 1_000_000), ("千万", 10_000_000), ("十万", 100_000), ("万亿", 1_000_000_000_000),
        ("亿", 100_000_000), ("万", 10_000), ("千", 1_000), ("百", 100), ("十", 10),
    ];

    private readonly NameIndex index;
    private readonly ImmutableArray<(string Word, Unit Unit)> words;

    public UnitNames(Declared<Unit> units, IReadOnlyCollection<SiteLanguage> languages)
    {
        words =
        [
            .. units.Values
                .SelectMany(unit => UnitWriting.Of(unit, languages).Select(word => (Word: word, Unit: unit)))
                .DistinctBy(pair => pair.Word, StringComparer.Ordinal),
        ];
        index = new NameIndex(units.Names, words.Select(pair => (pair.Unit.Id.Value, pair.Word)), foldsCase: false);
    }

    public ImmutableArray<string> Find(string word) => index.Find(word);

    /// <summary>The spellings of a quantity's units, for hints; of all units where the quantity is not known.</summary>
    public IReadOnlyCollection<string> Of(string? quantity) =>
        [.. words.Where(pair => quantity is null || pair.Unit.Quantity == quantity).Select(pair => pair.Word)];

    /// <summary>
    /// A declared spelling of the same thing in another size, and how many of it one of the written unit is: 亿吨标准煤 is 10,000 of
    /// 万吨标准煤. Null when the word is not a size and a known unit.
    /// </summary>
    public (string Word, decimal Times)? OtherSize(string written)
    {
        var (thing, size) = Divide(written);
        return words
            .Select(pair => (pair.Word, Divided: Divide(pair.Word)))
            .Where(pair => pair.Divided.Thing == thing && pair.Divided.Size != size)
            .OrderBy(pair => pair.Divided.Size > size ? pair.Divided.Size / size : size / pair.Divided.Size)
            .Select(pair => ((string, decimal)?)(pair.Word, size / pair.Divided.Size))
            .FirstOrDefault();
    }

    private static (string Thing, decimal Size) Divide(string word)
    {
        var narrow = WideText.Narrow(word).Trim();
        var found = Sizes.FirstOrDefault(size =>
            narrow.StartsWith(size.Word, StringComparison.Ordinal) && narrow.Length > size.Word.Length
            && !narrow[size.Word.Length..].StartsWith(OfFractions, StringComparison.Ordinal));
        return found.Word is null ? (narrow, 1) : (narrow[found.Word.Length..], found.Factor);
    }
}
