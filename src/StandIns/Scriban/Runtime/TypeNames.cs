using System.Collections;
using System.Numerics;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The names that templates know for the types of values.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Known = new()
    {
        [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(sbyte)] = "sbyte",
        [typeof(ushort)] = "ushort", [typeof(short)] = "short", [typeof(uint)] = "uint", [typeof(int)] = "int",
        [typeof(ulong)] = "ulong", [typeof(long)] = "long", [typeof(float)] = "float", [typeof(double)] = "double",
        [typeof(decimal)] = "decimal", [typeof(BigInteger)] = "bigint", [typeof(DateTime)] = "datetime", [typeof(TimeSpan)] = "timespan",
        [typeof(char)] = "char",
    };

    public static string Of(object? value) => value switch
    {
        null => "null",
        ScriptRange => "range",
        IScriptCustomFunction and not ScriptObject => "function",
        ScriptNode => "function",
        _ => Of(value.GetType()),
    };

    public static string Of(Type type) =>
        Known.TryGetValue(type, out var name) ? name
        : type.IsEnum ? "enum"
        : typeof(ScriptObject).IsAssignableFrom(type) ? "object"
        : typeof(IList).IsAssignableFrom(type) ? "array"
        : typeof(IDictionary).IsAssignableFrom(type) ? "object"
        : typeof(IEnumerable).IsAssignableFrom(type) ? "range"
        : "object";
}
