using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Changes.Comparison;

/// <summary>Two lists of files by path and hash, as manifests have them.</summary>
internal static class FileComparison
{
    public static ImmutableArray<FileChange> Compare(
        IEnumerable<(string Path, string Hash)> before, IEnumerable<(string Path, string Hash)> after)
    {
        var was = before.ToFrozenDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        var now = after.ToFrozenDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        return
        [
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(path => was.GetValueOrDefault(path) != now.GetValueOrDefault(path))
                .Select(path => new FileChange(
                    !was.ContainsKey(path) ? ChangeKind.Added : !now.ContainsKey(path) ? ChangeKind.Removed : ChangeKind.Changed, path)),
        ];
    }
}
