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
        if (Interlocked.Add(ref bytes, size) > mostBytes || !made.TryAdd(key, new(value, size)))
        {
            Interlocked.Add(ref bytes, -size);
        }
    }

    /// <summary>Ends a build.</summary>
    public void End(bool isGood)
    {
        Counts = (known.Values.Count(entry => entry.IsUsed), made.Count);
        if (isGood)
        {
            known = new(known.Where(entry => entry.Value.IsUsed && !made.ContainsKey(entry.Key)).Concat(made)
                .Select(entry => KeyValuePair.Create(entry.Key, new Entry(entry.Value.Value, entry.Value.Size))));
        }

        made.Clear();
        bytes = known.Values.Sum(entry => entry.Size);
    }

    private sealed class Entry(T value, long size)
    {
        public T Value => value;

        public long Size => size;

        public bool IsUsed { get; set; }
    }
}
