using System.Reflection;

namespace StandInTests.Charts;

/// <summary>The committed list of the package's public members, and the same description of a type by reflection.</summary>
internal sealed class MemberList
{
    private static readonly Dictionary<string, string> Keywords = new(StringComparer.Ordinal)
    {
        ["double"] = "Double", ["float"] = "Single", ["int"] = "Int32", ["uint"] = "UInt32", ["byte"] = "Byte",
        ["bool"] = "Boolean", ["string"] = "String", ["object"] = "Object",
    };

    private readonly Dictionary<string, HashSet<string>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _enums = new(StringComparer.Ordinal);

    internal static MemberList Read()
    {
        MemberList list = new();
        string type = string.Empty;
        bool isEnum = false;
        foreach (string line in File.ReadLines(Repository.TestFile("scottplot-5.1-members.txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] != ' ')
            {
                type = line.Split(' ')[1];
                isEnum = line.StartsWith("enum ", StringComparison.Ordinal);
                list._members[type] = new HashSet<string>(StringComparer.Ordinal);
            }
            else if (isEnum)
            {
                list._enums[type] = line.Split(',', StringSplitOptions.TrimEntries);
            }
            else
            {
                list._members[type].Add(Key(line.Trim()));
            }
        }

        return list;
    }

    internal bool Knows(string type) => _members.ContainsKey(type);

    internal bool Has(string type, string member) => _members[type].Contains(member);

    internal string[] EnumNames(string type) => _enums[type];

    internal static IEnumerable<string> Describe(Type type)
    {
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (MemberInfo member in type.GetMembers(Declared))
        {
            switch (member)
            {
                case ConstructorInfo constructor when constructor.GetParameters().Length > 0:
                    yield return $"{type.Name}({Parameters(constructor)})";
                    break;
                case MethodInfo { IsSpecialName: false } method:
                    yield return $"{method.Name}({Parameters(method)})";
                    break;
                case MethodInfo method when method.Name.StartsWith("op_", StringComparison.Ordinal):
                    yield return $"{Operator(method.Name)}({Parameters(method)})";
                    break;
                case PropertyInfo or FieldInfo:
                    yield return member.Name;
                    break;
            }
        }
    }

    /// <summary>A member as its name and the bare types of its parameters: generic arguments and nullability left out.</summary>
    private static string Key(string signature)
    {
        int open = signature.Contains(" operator ", StringComparison.Ordinal)
            ? signature.IndexOf('(', StringComparison.Ordinal)
            : ParameterStart(signature);
        if (open < 0)
        {
            string declaration = signature.Split(" {")[0].TrimEnd();
            return declaration[(declaration.LastIndexOf(' ') + 1)..];
        }

        string before = signature[open - 1] == '>' ? signature[..signature.LastIndexOf('<', open)] : signature[..open];
        string name = before.Contains("operator ", StringComparison.Ordinal)
            ? before[before.IndexOf("operator ", StringComparison.Ordinal)..]
            : before[(before.LastIndexOf(' ') + 1)..];
        string inside = signature[(open + 1)..signature.LastIndexOf(')')];
        return $"{name}({string.Join(',', SplitTopLevel(inside).Select(ParameterType))})";
    }

    // A property of a tuple type has parentheses too; only a method's follow its name directly.
    private static int ParameterStart(string signature)
    {
        if (signature.Contains(" {", StringComparison.Ordinal))
        {
            return -1;
        }

        for (int i = 1; i < signature.Length; i++)
        {
            if (signature[i] == '(' && (char.IsLetterOrDigit(signature[i - 1]) || signature[i - 1] == '>') && Depth(signature[..i]) == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Depth(string text) => text.Count(c => c is '(' or '<' or '[') - text.Count(c => c is ')' or '>' or ']');

    private static IEnumerable<string> SplitTopLevel(string parameters)
    {
        int start = 0;
        for (int i = 0; i <= parameters.Length; i++)
        {
            bool end = i == parameters.Length;
            if (end ? start < i : parameters[i] == ',' && Depth(parameters[..i]) == 0)
            {
                yield return parameters[start..i].Trim();
                start = i + 1;
            }
        }
    }

    private static string ParameterType(string parameter)
    {
        string declaration = parameter.Split(" = ")[0];
        if (declaration[0] == '(')
        {
            return "ValueTuple" + (declaration.Contains("[]", StringComparison.Ordinal) ? "[]" : string.Empty);
        }

        string suffix = declaration.Contains("[,]", StringComparison.Ordinal) ? "[,]"
            : declaration.Contains("[]", StringComparison.Ordinal) && !declaration.Contains('<', StringComparison.Ordinal) ? "[]"
            : string.Empty;
        string bare = declaration.Split(' ', '<', '[', '?')[0];
        return Keywords.GetValueOrDefault(bare, bare) + suffix;
    }

    private static string Parameters(MethodBase method) => string.Join(',', method.GetParameters().Select(parameter => Bare(parameter.ParameterType)));

    private static string Bare(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsArray
            ? Bare(plain.GetElementType()!) + (plain.GetArrayRank() == 2 ? "[,]" : "[]")
            : plain.Name.Split('`')[0];
    }

    private static string Operator(string name) => name switch
    {
        "op_Equality" => "operator ==",
        "op_Inequality" => "operator !=",
        "op_Addition" => "operator +",
        "op_Subtraction" => "operator -",
        "op_Multiply" => "operator *",
        "op_Division" => "operator /",
        _ => name,
    };
}
