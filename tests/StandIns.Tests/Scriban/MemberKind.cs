using System.Reflection;

namespace StandInTests.Templates;

/// <summary>What may be done with a member from outside, as far as a list of signatures and an assembly both tell.</summary>
internal sealed record MemberKind(bool IsStatic, bool IsVirtual, bool IsWritable)
{
    public static MemberKind OfText(string line) => new(
        Begins(line, "static ") || Begins(line, "const "),
        !Begins(line, "override sealed ")
            && (Begins(line, "virtual ") || Begins(line, "abstract ") || Begins(line, "override ")),
        line.EndsWith('}')
            ? line.Contains("set;", StringComparison.Ordinal) || line.Contains("init;", StringComparison.Ordinal)
            : !line.EndsWith(')') && !line.Contains("readonly ", StringComparison.Ordinal) && !Begins(line, "const "));

    public static MemberKind Of(MemberInfo member) => member switch
    {
        MethodInfo method => new(method.IsStatic, method.IsVirtual && !method.IsFinal, IsWritable: false),
        PropertyInfo property => Of(property.GetMethod!) with { IsWritable = IsVisible(property.SetMethod) },
        FieldInfo field => new(field.IsStatic, IsVirtual: false, !field.IsInitOnly && !field.IsLiteral),
        _ => new(IsStatic: false, IsVirtual: false, IsWritable: false),
    };

    private static bool IsVisible(MethodInfo? setter) => setter is { IsPublic: true } or { IsFamily: true };

    private static bool Begins(string line, string word) => line.StartsWith(word, StringComparison.Ordinal);
}
