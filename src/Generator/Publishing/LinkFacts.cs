using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO.Hashing;
using System.Text;

namespace Generator.Publishing;

/// <summary>
/// What must be known of all files at once to say whether every address leads somewhere, in as little memory as that takes: of each page
/// the hashes of its anchors, and each pair of page and anchor once, however many pages link there.
/// </summary>
/// <remarks>
/// Anchors are told apart by 64 bits of hash: among ten million of them two are one with a probability of one in 400,000, and then a
/// missing one might pass for the other.
/// </remarks>
internal sealed class LinkFacts
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>In rising order; null where a fragment means something else than an anchor.</summary>
    private readonly ulong[]?[] anchors;

    private readonly ConcurrentDictionary<(int Place, ulong Anchor), bool> targets = [];

    /// <summary>Whether something is wrong already, whatever other files say. Many threads set it, and none takes it back.</summary>
    private volatile bool isWrong;

    /// <param name="paths">Every path to which an address can lead.</param>
    public LinkFacts(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            places.TryAdd(path, places.Count);
        }

        anchors = new ulong[]?[places.Count];
    }

    /// <summary>Takes what a file holds, of which nothing more is needed.</summary>
    public void Add(string path, FileFacts file)
    {
        anchors[places[path]] = file.Anchors?.Order().ToArray();
        if (file.IsWrong)
        {
            isWrong = true;
        }

        foreach (var target in file.Targets)
        {
            if (!places.TryGetValue(target.Path, out var place))
            {
                isWrong = true;
            }
            else if (target.Anchor != 0)
            {
                targets.TryAdd((place, target.Anchor), true);
            }
        }
    }

    /// <summary>Whether every address of every file is sound.</summary>
    public bool AllLead() => !isWrong && targets.All(target =>
        anchors[target.Key.Place] is not { } known || Array.BinarySearch(known, target.Key.Anchor) >= 0);
}

/// <summary>What one file holds: its anchors, where it leads, and whether it is wrong by itself.</summary>
/// <param name="Anchors">Null where a fragment has no meaning.</param>
/// <param name="Targets">Each once; without an anchor 0.</param>
/// <param name="IsWrong">Whether an address is wrong whatever there is at its end, or an id is there twice.</param>
internal sealed record FileFacts(IReadOnlySet<ulong>? Anchors, ImmutableArray<(string Path, ulong Anchor)> Targets, bool IsWrong)
{
    private const int SizeOfAnchor = 24;
    private const int SizeOfTarget = 128;

    /// <summary>About how many bytes it takes in memory.</summary>
    public long Size => (SizeOfAnchor * (Anchors?.Count ?? 0)) + (SizeOfTarget * Targets.Length);

    public static FileFacts Of(ScannedFile file, string? rootPath)
    {
        var (targets, isWrong) = (new HashSet<(string Path, ulong Anchor)>(), file.Repeated.Count > 0);
        foreach (var address in file.Addresses)
        {
            var (problem, path, anchor) = AddressCheck.Resolve(file, address, rootPath);
            isWrong |= problem is not null;
            if (path is not null)
            {
                targets.Add((path, anchor.Length > 0 ? Hash(anchor) : 0));
            }
        }

        return new(file.Anchors?.Select(Hash).ToHashSet(), [.. targets], isWrong);
    }

    private static ulong Hash(string anchor) => XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(anchor));
}
