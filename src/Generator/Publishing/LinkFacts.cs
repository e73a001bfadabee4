using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Text;

namespace Generator.Publishing;

/// <summary>
/// What must be known of all files at once to say whether every address leads somewhere, in as little memory as that takes: of each page
/// the hashes of its anchors, and each pair of address and anchor once, however many pages link there.
/// </summary>
/// <remarks>
/// Anchors are told apart by 64 bits of hash: among ten million of them two are one with a probability of one in 400,000, and then a
/// missing one might pass for the other.
/// </remarks>
internal sealed class LinkFacts(string? rootPath)
{
    private readonly ConcurrentDictionary<string, HashSet<ulong>?> anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, ulong Anchor), bool> targets = [];

    /// <summary>Whether something is wrong already, whatever other files say. Many threads set it, and none takes it back.</summary>
    private volatile bool isWrong;

    /// <summary>Takes a scanned file, of which nothing more is needed.</summary>
    public void Add(ScannedFile file)
    {
        anchors[file.Path.Value] = file.Anchors is null ? null : [.. file.Anchors.Select(Hash)];
        if (file.Repeated.Count > 0)
        {
            isWrong = true;
        }

        foreach (var address in file.Addresses)
        {
            var (problem, path, anchor) = AddressCheck.Resolve(file, address, rootPath);
            if (problem is not null)
            {
                isWrong = true;
            }

            if (path is not null)
            {
                targets.TryAdd((path, anchor.Length > 0 ? Hash(anchor) : 0), true);
            }
        }
    }

    /// <summary>Whether every address of every file is sound.</summary>
    public bool AllLead(Predicate<string> hasFile) => !isWrong && targets.Keys.AsParallel().All(target =>
        hasFile(target.Path)
        && (target.Anchor == 0 || anchors.GetValueOrDefault(target.Path) is not { } known || known.Contains(target.Anchor)));

    private static ulong Hash(string anchor) => XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(anchor));
}
