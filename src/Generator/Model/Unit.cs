using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model.Plurals;

namespace Generator.Model;

/// <summary>
/// A unit of measurement. One of it is <paramref name="Factor"/> of its quantity's base unit, so units of one quantity
/// convert into each other; <paramref name="ShownAs"/> names the unit that a language's pages show instead (万吨 → kt).
/// </summary>
internal sealed record Unit(
    UnitId Id,
    string Quantity,
    decimal Factor,
    LocalizedText Symbol,
    ImmutableArray<string> Written,
    FrozenDictionary<SiteLanguage, UnitId> ShownAs)
{
    /// <summary>The unit in which a language writes large amounts of this one (亿吨标准煤 for 万吨标准煤).</summary>
    public FrozenDictionary<SiteLanguage, LargeUnit> Large { get; init; } = FrozenDictionary<SiteLanguage, LargeUnit>.Empty;

    /// <summary>
    /// In languages where its symbol is a word that changes with the number before it (1 project, 2 projects), the word of each plural
    /// category. <see cref="Symbol"/> is then that of “other”, which also stands by itself in headings and downloads.
    /// </summary>
    public FrozenDictionary<SiteLanguage, FrozenDictionary<PluralCategory, string>> Forms { get; init; } =
        FrozenDictionary<SiteLanguage, FrozenDictionary<PluralCategory, string>>.Empty;

    /// <summary>What it is made of, tce / wan-yuan; null where it stands for itself or follows from another of its quantity.</summary>
    public UnitParts? MadeOf { get; init; }

    public static readonly UnitId Percent = new("percent");

    public static readonly UnitId PercentagePoint = new("percentage-point");

    public static readonly UnitId Event = new("event");

    /// <summary>The levels of the national barometer, 1 (gravest) to 3.</summary>
    public static readonly UnitId WarningLevel = new("level");
}

/// <summary>The name of a unit in content, such as "wan-tce".</summary>
internal readonly record struct UnitId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A larger unit of the same quantity, and the amount in the smaller one from which it is used.</summary>
internal sealed record LargeUnit(UnitId Unit, decimal From);
