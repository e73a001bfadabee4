using System.Collections.Concurrent;

namespace Generator.Model.Reuse;

/// <summary>
/// What a build made, kept for the next one by the fingerprint of all that decided it. What a build makes is remembered when the build is
/// good, and what a good build had no use for is forgotten, so that never more is held than two builds made; and never more than a bound,
/// beyond which things are made anew each time. Safe to use from several threads of one build.
/// </summary>
/// <param name="mostBytes">The bound; what has no size counts as nothing.</param>
internal sealed class Remembered<T>(long mostBytes = long.MaxValue)
    where T : class
{
    private readonly ConcurrentDictionary<UInt128, Entry> made = [];
    private ConcurrentDictionary<UInt128, Entry> known = [];
    private long bytes;

    /// <summary>How many things the last build found, and how many it made and kept.</summary>
    public (int Found, int Made) Counts { get; private set; }

    /// <summary>Everything that the next build may find.</summary>
    public IEnumerable<(UInt128 Key, T Value)> All => known.Select(entry => (entry.Key, entry.Value.Value));

    public T? Find(UInt128 key)
    {
        if (!known.TryGetValue(key, out var entry))
        {
            return null;
        }

        entry.IsUsed = true;
        return entry.Value;
    }

    public void Keep(UInt128 key, T value, long size = 0)
    {
        if (Interlocked.Add(ref bytes, size) > mostBytes || !made.TryAdd(key, new(() => value, size)))
        {
            Interlocked.Add(ref bytes, -size);
        }
    }

    /// <summary>Takes over what a build in another process kept, which is read when it is asked for.</summary>
    public void Recall(UInt128 key, Func<T> read, long size)
    {
        if (bytes + size <= mostBytes && known.TryAdd(key, new(read, size)))
        {
            bytes += size;
        }
    }

    /// <summary>Ends a build.</summary>
    public void End(bool isGood)
    {
        Counts = (known.Values.Count(entry => entry.IsUsed), made.Count);
        if (isGood)
        {
            known = new(known.Where(entry => entry.Value.IsUsed && !made.ContainsKey(entry.Key)).Concat(made));
        }

        foreach (var entry in known.Values)
        {
            entry.IsUsed = false;
        }

        made.Clear();
        bytes = known.Values.Sum(entry => entry.Size);
    }

    private sealed class Entry(Func<T> read, long size)
    {
        private T? value;

        public T Value => LazyInitializer.EnsureInitialized(ref value, read);

        public long Size => size;

        public bool IsUsed { get; set; }
    }
}
