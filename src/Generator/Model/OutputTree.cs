using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>The whole site in memory, sorted by path, no two files alike in path (also not when case is ignored, as some hosts do).</summary>
internal sealed record OutputTree
{
    public OutputTree(IEnumerable<OutputFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path)];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in Files)
        {
            if (!seen.Add(file.Path.Value))
            {
                throw new ArgumentException($"Two files of the site would be written to “{file.Path}”.", nameof(files));
            }
        }
    }

    public ImmutableArray<OutputFile> Files { get; }
}
