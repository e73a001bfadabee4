using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Validation;

/// <summary>What searches.yaml holds; empty where there is no such file.</summary>
internal sealed record SearchBook(ImmutableArray<Department> Departments, ImmutableArray<SearchRecord> Records)
{
    public static readonly SearchBook Empty = new([], []);
}
