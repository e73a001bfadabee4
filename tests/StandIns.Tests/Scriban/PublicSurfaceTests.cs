using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban;

namespace StandInTests.Templates;

/// <summary>The stand-in has no public member that the library lacks, so that the package can take its place.</summary>
public sealed class PublicSurfaceTests
{
    private static readonly Dictionary<string, HashSet<string>> Listed =
        Signatures.Read("scriban-7.2-members.txt", "scriban-7.2-documented.txt");

    [Fact]
    public void Every_public_type_is_in_the_list()
    {
        var types = typeof(Template).Assembly.GetExportedTypes().Select(Signatures.FullNameOf);
        Assert.All(types, type => Assert.Contains(type, Listed.Keys));
    }

    [Fact]
    public void Every_public_member_is_in_the_list()
    {
        var unlisted = from type in typeof(Template).Assembly.GetExportedTypes()
                       where !type.IsEnum && !typeof(Delegate).IsAssignableFrom(type)
                       let listed = Listed.GetValueOrDefault(Signatures.FullNameOf(type), [])
                       from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
                           | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                       where !member.IsDefined(typeof(CompilerGeneratedAttribute)) && !IsOfAnInterfaceOrRecord(member)
                       let signature = Signatures.Of(member)
                       where signature is not null && !listed.Contains(signature)
                       select $"{type}: {signature}";
        Assert.Equal(string.Empty, string.Join("\n", unlisted));
    }

    [Fact]
    public void Every_type_in_the_list_exists()
    {
        var types = typeof(Template).Assembly.GetExportedTypes().Select(Signatures.FullNameOf);
        Assert.Empty(Listed.Keys.Except(types));
    }

    /// <summary>
    /// Nothing on the list is left out. What Liquid and asynchronous rendering need is there as well and throws
    /// <see cref="NotSupportedException"/>: see RefusalTests.
    /// </summary>
    [Fact]
    public void Every_member_in_the_list_exists()
    {
        var missing = from type in typeof(Template).Assembly.GetExportedTypes()
                      let members = type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
                          | BindingFlags.Instance | BindingFlags.FlattenHierarchy).Select(Signatures.Of).ToHashSet()
                      from listed in Listed[Signatures.FullNameOf(type)]
                      where !members.Contains(listed)
                      select $"{type}: {listed}";
        Assert.Equal(string.Empty, string.Join("\n", missing));
    }

    /// <summary>Static or not, open to overriding or not, to be set or not.</summary>
    [Fact]
    public void Every_member_is_of_the_kind_in_the_list()
    {
        var listed = Signatures.ReadLines("scriban-7.2-members.txt").Where(member => member.Line.Length > 0)
            .ToLookup(member => (member.Type, Signatures.OfText(member)), member => MemberKind.OfText(member.Line));
        var others = from type in typeof(Template).Assembly.GetExportedTypes()
                     where !type.IsEnum && !type.IsInterface
                     from member in type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
                         | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                     let signature = Signatures.Of(member)
                     where signature is not null
                     let kinds = listed[(Signatures.FullNameOf(type), signature)]
                     where kinds.Any() && !kinds.Contains(MemberKind.Of(member))
                     select $"{type}: {signature}: {kinds.First()}, not {MemberKind.Of(member)}";
        Assert.Equal(string.Empty, string.Join("\n", others));
    }

    [Fact]
    public void The_list_is_read()
    {
        Assert.Contains("Render(TemplateContext)", Listed["Scriban.Template"]);
        Assert.Contains("this(int)", Listed["Scriban.Runtime.ScriptArray"]);
        Assert.DoesNotContain("Compile()", Listed["Scriban.Template"]);
    }

    /// <summary>
    /// Explicit implementations are private names with a dot; what a record brings along is written by the compiler, as are most
    /// constructors without parameters, which the list leaves out.
    /// </summary>
    private static bool IsOfAnInterfaceOrRecord(MemberInfo member) =>
        member is ConstructorInfo { IsStatic: false } constructor && constructor.GetParameters().Length == 0
        || (member.Name.Contains('.', StringComparison.Ordinal) && member.Name[0] != '.')
        || (member.DeclaringType!.GetMethod("<Clone>$") is not null
            && member is ConstructorInfo or MethodInfo { Name: "Equals" or "PrintMembers" });
}
