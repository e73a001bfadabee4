using System.Collections.Immutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;

namespace Generator.Tests.Architecture;

/// <summary>
/// Which types and members an assembly's types use: in signatures, attributes and bodies. Types made by the compiler speak for their
/// owners.
/// </summary>
internal static class UsesOfAssembly
{
    public static ImmutableArray<Use> Read(System.Reflection.Assembly assembly) =>
    [
        .. new ArchLoader().LoadAssembly(assembly).Build().Types
            .SelectMany(
                type =>
                    type.Dependencies.Where(use => use.Target is not GenericParameter)
                        .Select(use => new Use(Owner(type.FullName), Owner(use.Target.FullName), MemberOf(use))))
            .Where(use => use.User != use.Used)
            .Distinct(),
    ];

    private static string? MemberOf(ITypeDependency use) =>
        use is IMemberMemberDependency { TargetMember: var member }
            ? member.Name.Replace("System.String", "string", StringComparison.Ordinal)
            : null;

    private static string Owner(string type) => type.Split('+', '/', '`')[0];
}
