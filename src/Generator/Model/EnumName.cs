using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generator.Model;

/// <summary>The names of members as content and addresses ("on-track") and text catalogues ("on_track") write them.</summary>
internal static class EnumName
{
    public static string Kebab<T>(T member)
        where T : struct, Enum => Names<T>.Kebab[member];

    public static string Snake<T>(T member)
        where T : struct, Enum => Names<T>.Snake[member];

    public static string Snake(string name) => Split(name, '_');

    private static string Split(string name, char separator)
    {
        var split = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && split.Length > 0)
            {
                split.Append(separator);
            }

            split.Append(char.ToLowerInvariant(letter));
        }

        return split.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Kebab = With('-');
        public static readonly FrozenDictionary<T, string> Snake = With('_');

        private static FrozenDictionary<T, string> With(char separator) =>
            Enum.GetValues<T>().Distinct().ToFrozenDictionary(member => member, member => Split(member.ToString(), separator));
    }
}

/// <summary>The members of an enumeration in files of JSON, as <see cref="EnumName"/> writes them.</summary>
internal sealed class KebabCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
