using System.Collections.Immutable;

namespace Generator.Data.Workbook;

/// <summary>Names of sheets: at most 31 characters, none of the seven that Excel forbids.</summary>
internal static class SheetName
{
    private const int Longest = 31;

    /// <summary>The name in every language, as many of them as fit whole, the first in any case.</summary>
    public static string Of(ImmutableArray<string> titles)
    {
        var names = titles.Select(Allowed).Distinct(StringComparer.Ordinal).ToList();
        var name = names[0];
        foreach (var other in names.Skip(1).Where(other => name.Length + 1 + other.Length <= Longest))
        {
            name = $"{name} {other}";
        }

        return name.Length <= Longest ? name : name[..(Longest - 1)] + "…";
    }

    private static string Allowed(string title) =>
        string.Concat(title.Where(letter => !"[]:*?/\\".Contains(letter, StringComparison.Ordinal))).Trim('\'', ' ');
}
