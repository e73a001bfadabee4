using System.IO.Hashing;
using System.Runtime.InteropServices;
using Generator.Model;
using Generator.Model.Reuse;

namespace Generator.Pages.Views;

/// <summary>
/// Where the anchors of divided pages stand, so that a link to a place on a page leads to the part that has it. Filled once, before the
/// first link is made.
/// </summary>
/// <remarks>
/// There may be a million, so that only 64 bits of hash of each are held. Should two ever be one, a link would lead to a part without its
/// anchor, which the check of links refuses.
/// </remarks>
internal sealed class PartPlaces
{
    private readonly Dictionary<ulong, OutputPath> places = [];

    public void Fill(IEnumerable<PageSpec> pages)
    {
        foreach (var (place, part) in pages.SelectMany(page => page.Places))
        {
            places.TryAdd(Hash(place), part);
        }
    }

    /// <summary>Every place, for what is made with them.</summary>
    public Fingerprint AddTo(Fingerprint print)
    {
        print.AddList(places.Count);
        foreach (var (place, part) in places.OrderBy(one => one.Key))
        {
            print.Add((long)place).Add(part.Value);
        }

        return print;
    }

    /// <summary>The path to link to for one that may carry an anchor.</summary>
    public string Of(string path) => places.Count > 0 && places.TryGetValue(Hash(path), out var part)
        ? part.Value + path[path.IndexOf('#', StringComparison.Ordinal)..]
        : path;

    private static ulong Hash(string place) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(place.AsSpan()));
}
