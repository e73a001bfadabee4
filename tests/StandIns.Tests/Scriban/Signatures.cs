using System.Reflection;
using System.Text.RegularExpressions;

namespace StandInTests.Templates;

/// <summary>Members as text without names of parameters, defaults and nullability: the same from a list and from an assembly.</summary>
internal static partial class Signatures
{
    private static readonly Dictionary<string, string> Keywords = new()
    {
        ["String"] = "string", ["Object"] = "object", ["Boolean"] = "bool", ["Int32"] = "int", ["Int64"] = "long",
        ["Double"] = "double", ["Single"] = "float", ["Decimal"] = "decimal", ["Void"] = "void", ["Char"] = "char",
    };

    /// <summary>The signatures in files by the name of their type.</summary>
    public static Dictionary<string, HashSet<string>> Read(params string[] files) => ReadLines(files)
        .GroupBy(member => member.Type)
        .ToDictionary(group => group.Key, group => group.Where(member => member.Line.Length > 0).Select(OfText).ToHashSet());

    /// <summary>Every member in files as written, with its type; a type comes once more with an empty line.</summary>
    public static IEnumerable<(string Type, string Line)> ReadLines(params string[] files)
    {
        var current = string.Empty;
        var isEnum = false;
        foreach (var line in files.SelectMany(file => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Scriban", file))))
        {
            if (TypeLine().Match(line) is { Success: true } type)
            {
                current = type.Groups[1].Value;
                isEnum = line.StartsWith("enum ", StringComparison.Ordinal);
                yield return (current, string.Empty);
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                foreach (var member in isEnum ? line.Trim().Split(", ") : [line.Trim()])
                {
                    yield return (current, member);
                }
            }
        }
    }

    public static string OfText((string Type, string Line) member) => OfText(member.Line);

    public static string? Of(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method when method.Name.StartsWith("op_", StringComparison.Ordinal) =>
            "operator" + Parameters(method.GetParameters()),
        MethodInfo { IsSpecialName: false } method when IsVisible(method) =>
            method.Name + Parameters(method.GetParameters()),
        ConstructorInfo constructor when IsVisible(constructor) =>
            NameOf(constructor.DeclaringType!) + Parameters(constructor.GetParameters()),
        PropertyInfo property when IsVisible(property.GetMethod ?? property.SetMethod!) => property.GetIndexParameters().Length > 0
            ? "this" + Parameters(property.GetIndexParameters())
            : property.Name,
        FieldInfo { IsSpecialName: false } field when field.IsPublic || field.IsFamily => field.Name,
        _ => null,
    };

    public static string FullNameOf(Type type) => type.IsNested
        ? $"{FullNameOf(type.DeclaringType!)}.{type.Name}"
        : $"{type.Namespace}.{NameOf(type)}{(type.IsGenericType ? "<T>" : string.Empty)}";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string OfText(string line)
    {
        var text = AccessorList().Replace(line.Replace("?", string.Empty, StringComparison.Ordinal), string.Empty);
        if (text.Contains(" operator ", StringComparison.Ordinal))
        {
            return "operator" + OfParameters(text[text.IndexOf('(', StringComparison.Ordinal)..]);
        }

        var index = text.IndexOf("this[", StringComparison.Ordinal);
        if (index >= 0)
        {
            return "this" + OfParameters(text[(index + 4)..]);
        }

        text = Default().Replace(text, string.Empty);
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open < 0
            ? text.Split(' ')[^1]
            : Generic().Replace(text[..open], string.Empty).Split(' ')[^1] + OfParameters(text[open..]);
    }

    private static string OfParameters(string list)
    {
        var parameters = SplitList(list[1..list.LastIndexOfAny([')', ']'])])
            .Select(parameter => Default().Replace(parameter, string.Empty).Trim())
            .Where(parameter => parameter.Length > 0)
            .Select(parameter => Modifier().Replace(parameter[..parameter.LastIndexOf(' ')], string.Empty))
            .Select(type => type.Replace(" ", string.Empty, StringComparison.Ordinal));
        return $"({string.Join(",", parameters)})";
    }

    private static IEnumerable<string> SplitList(string list)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < list.Length; i++)
        {
            depth += list[i] is '<' or '(' ? 1 : list[i] is '>' or ')' ? -1 : 0;
            if (list[i] == ',' && depth == 0)
            {
                yield return list[start..i];
                start = i + 1;
            }
        }

        yield return list[start..];
    }

    private static string Parameters(ParameterInfo[] parameters) =>
        $"({string.Join(",", parameters.Select(parameter => NameOf(parameter.ParameterType)))})";

    private static string NameOf(Type type)
    {
        if (type.IsByRef || Nullable.GetUnderlyingType(type) is not null)
        {
            return NameOf(type.GetElementType() ?? Nullable.GetUnderlyingType(type)!);
        }

        if (type.IsArray)
        {
            return NameOf(type.GetElementType()!) + "[]";
        }

        var name = Keywords.GetValueOrDefault(type.Name, type.Name.Split('`')[0]);
        var owner = type.IsNested && !type.IsGenericParameter ? NameOf(type.DeclaringType!) + "." : string.Empty;
        return type.IsConstructedGenericType
            ? $"{owner}{name}<{string.Join(",", type.GetGenericArguments().Select(NameOf))}>"
            : owner + name;
    }

    [GeneratedRegex(@"^(?:class|struct|enum|interface|delegate) (\S+)")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"\s*\{[^}]*\}$")]
    private static partial Regex AccessorList();

    [GeneratedRegex(@"\s*=\s*(""[^""]*""|default\([^)]*\)|[^,)]+)")]
    private static partial Regex Default();

    [GeneratedRegex(@"<[^>]*>$")]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:params|out|ref|this|in) ")]
    private static partial Regex Modifier();
}
