using System.Collections.Immutable;

namespace Generator.Publishing;

/// <summary>The sites of several plans in one folder, each below its own name and known by its manifest.</summary>
internal static class BuiltPlans
{
    /// <exception cref="IOException">The disk does not let one be read.</exception>
    public static ImmutableSortedDictionary<string, PublishedSite> In(string folder, string front) => !Directory.Exists(folder)
        ? ImmutableSortedDictionary<string, PublishedSite>.Empty
        : Directory.EnumerateDirectories(folder)
            .Select(path => (Name: Path.GetFileName(path), Path: path))
            .Where(plan => !string.Equals(plan.Name, front, StringComparison.OrdinalIgnoreCase) && !KeptFiles.IsOfTheHost(plan.Name))
            .Select(plan => (plan.Name, Site: PublishedSite.Find(plan.Path)))
            .Where(plan => plan.Site is not null)
            .ToImmutableSortedDictionary(plan => plan.Name, plan => plan.Site!, StringComparer.Ordinal);
}
