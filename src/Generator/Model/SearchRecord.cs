using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// Where the figures of promises were looked for: in which kinds of places, when (yyyy, yyyy-MM or yyyy-MM-dd) and how often as far as
/// that was kept, with which terms; and which department would hold them.
/// </summary>
internal sealed record SearchRecord(
    ImmutableArray<GoalId> Goals,
    DepartmentId Department,
    ImmutableArray<SearchKind> Kinds,
    string? Date,
    int? Times,
    ImmutableArray<string> Terms);
