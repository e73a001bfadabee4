using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Generator.Model;

namespace Generator.Tests.Architecture;

/// <summary>Inside a stage, too, dependencies run one way: its folders do not need each other in a circle.</summary>
public sealed class FolderCycleTests
{
    private const string Root = "Generator.";

    private static readonly ArchUnitNET.Domain.Architecture Library = new ArchLoader().LoadAssembly(typeof(Plan).Assembly).Build();

    public static TheoryData<string> Stages => new(
        Library.Types.Select(Stage).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Stages))]
    public void The_folders_of_a_stage_need_each_other_in_one_direction(string stage)
    {
        var uses = (
            from type in Library.Types
            where Stage(type) == stage
            from use in type.Dependencies
            where use.Target is not GenericParameter
                && Stage(use.Target) == stage
                && use.Target.Namespace.FullName != type.Namespace.FullName
            select (From: type.Namespace.FullName, To: use.Target.Namespace.FullName, Example: $"{type.Name} → {use.Target.Name}"))
            .DistinctBy(use => (use.From, use.To, use.Example))
            .ToLookup(use => use.From);
        Findings.AssertNone(
            from folder in uses
            from use in folder
            where Reaches(use.To, folder.Key, [])
            select $"{use.From} → {use.To}: {use.Example}");

        bool Reaches(string from, string to, HashSet<string> seen) =>
            from == to || (seen.Add(from) && uses[from].Any(use => Reaches(use.To, to, seen)));
    }

    /// <summary>The folder below the library's own that a type lies in; a type parameter lies in none.</summary>
    private static string? Stage(IType type) => type.Namespace?.FullName is { } space && space.StartsWith(Root, StringComparison.Ordinal)
        ? space[Root.Length..].Split('.')[0]
        : null;
}
