using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Changes.Comparison;

/// <summary>Two lists of files by path and hash, as manifests have them.</summary>
internal static class FileComparison
{
    public static ImmutableArray<FileChange> Compare(
        IEnumerable<(string Path, ContentHash Hash)> before, IEnumerable<(string Path, ContentHash Hash)> after)
    {
        var was = before.ToFrozenDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        var now = after.ToFrozenDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        return
        [
            .. was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Where(path => !was.TryGetValue(path, out var old) || !now.TryGetValue(path, out var hash) || old != hash)
                .Select(path => new FileChange(
                    !was.ContainsKey(path) ? ChangeKind.Added : !now.ContainsKey(path) ? ChangeKind.Removed : ChangeKind.Changed, path)),
        ];
    }
}
