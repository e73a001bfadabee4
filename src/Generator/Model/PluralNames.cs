using System.Collections.Frozen;
using Generator.Model.Plurals;

namespace Generator.Model;

/// <summary>The categories by the names that content and catalogues use: zero, one, two, few, many, other.</summary>
internal static class PluralNames
{
    public static readonly FrozenDictionary<string, PluralCategory> ByName =
        Enum.GetValues<PluralCategory>().ToFrozenDictionary(category => EnumName.Snake(category), StringComparer.Ordinal);
}
