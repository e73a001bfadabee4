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

/// <summary>The kinds of places in which figures are looked for.</summary>
internal enum SearchKind
{
    /// <summary>Statistical communiqués and bulletins of the environment.</summary>
    Bulletins,

    GovernmentPages,

    Press,

    Yearbooks,

    DataSets,
}

/// <summary>A department that would hold figures: its name, and as far as known how and where to ask it.</summary>
internal sealed record Department(DepartmentId Id, LocalizedText Name)
{
    public LocalizedText? Ask { get; init; }

    public Uri? Url { get; init; }
}

/// <summary>The name of a department in content and addresses, such as "development-reform".</summary>
internal readonly record struct DepartmentId(string Value)
{
    public override string ToString() => Value;
}
