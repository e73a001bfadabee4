using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>The default names of .NET members in templates: `MyValue` becomes `my_value`.</summary>
public static class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    public static string Rename(MemberInfo member) => Rename(member.Name);

    public static string Rename(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];

            // A run of capitals is one word: `HTMLText` becomes `html_text`, `SHA256` becomes `sha256`.
            var startsWord = char.IsUpper(c) && i > 0 && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
