using Generator.Wording;

namespace Generator.Data.Api;

/// <summary>
/// What readers are told about a member: words of its own for the type of file and the object that holds it, or those that members
/// or columns of its name have everywhere.
/// </summary>
internal static class MemberWords
{
    public static string Meaning(Words words, string type, string? holder, string member)
    {
        var name = member.TrimStart('$');
        string[] keys =
        [
            $"machine.shape.{type}.{holder}_{name}",
            $"machine.shape.{type}.{name}",
            $"machine.member.{name}",
            $"machine.column_of.{type}.{name}",
            $"machine.column.{name}",
        ];
        return words[Array.Find(keys, words.Has) ?? keys[2]];
    }
}
