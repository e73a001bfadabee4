using System.Collections.Frozen;

namespace Generator.Model.Plurals;

/// <summary>The categories into which languages put numbers, as CLDR names them; which numbers belong to one differs by language.</summary>
internal enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>The categories by the names that content and catalogues use: zero, one, two, few, many, other.</summary>
internal static class PluralNames
{
    public static readonly FrozenDictionary<string, PluralCategory> ByName =
        Enum.GetValues<PluralCategory>().ToFrozenDictionary(category => EnumName.Snake(category), StringComparer.Ordinal);
}
