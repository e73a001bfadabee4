using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban;
using Scriban.Parsing;

namespace StandInTests.Templates;

/// <summary>What the stand-in has in name only says so: asynchronous members and the Liquid language.</summary>
public sealed class RefusalTests
{
    public static TheoryData<string> AsynchronousMembers => new(Members.Keys);

    private static SortedDictionary<string, MethodInfo> Members { get; } = new(
        (from type in typeof(Template).Assembly.GetExportedTypes()
         where !type.IsInterface && !type.ContainsGenericParameters
         from method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance
             | BindingFlags.DeclaredOnly)
         where (method.Name.EndsWith("Async", StringComparison.Ordinal) || method.Name == "ConfigureAwait")
             && !method.IsPrivate && method.GetParameters().All(parameter => parameter.ParameterType.Name != "IScriptOutput")
         group method by $"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(p => p.ParameterType.Name))})")
        .ToDictionary(group => group.Key, group => group.First()),
        StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(AsynchronousMembers))]
    public void Asynchronous_members_refuse(string name)
    {
        var method = Members[name];
        var type = method.DeclaringType!.Assembly.GetTypes()
            .First(type => method.DeclaringType.IsAssignableFrom(type) && !type.IsAbstract && !type.ContainsGenericParameters);
        var target = method.IsStatic ? null : RuntimeHelpers.GetUninitializedObject(type);
        var arguments = method.GetParameters().Select(parameter => parameter.ParameterType.IsValueType
            ? RuntimeHelpers.GetUninitializedObject(parameter.ParameterType)
            : null);
        var thrown = Assert.Throws<TargetInvocationException>(() => method.Invoke(target, [.. arguments]));
        Assert.Contains("synchronous", Assert.IsType<NotSupportedException>(thrown.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Liquid_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Template.ParseLiquid("a"));
        Assert.Throws<NotSupportedException>(() => Template.Parse("a", lexerOptions: new LexerOptions { Lang = ScriptLang.Liquid }));
        Assert.Throws<NotSupportedException>(() => new TemplateContext { Language = ScriptLang.Liquid });
    }
}
