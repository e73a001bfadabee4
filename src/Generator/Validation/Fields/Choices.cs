using System.Collections.Frozen;

namespace Generator.Validation.Fields;

/// <summary>The values of an enumeration under the names that content gives them ("relative-change").</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> ByName =
        Enum.GetValues<T>().ToFrozenDictionary(NameOf, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The names in the order in which the enumeration lists them.</summary>
    public static IEnumerable<string> InOrder => Enum.GetValues<T>().Select(NameOf);

    public static string NameOf(T value) => KebabCase.FromPascalCase(value.ToString());

    public static T? Find(string name) => ByName.TryGetValue(name, out var value) ? value : null;
}
