using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Pages.Making;

/// <summary>Which entries of a list a page shows: all of them, unless the list is divided.</summary>
internal sealed class PagePart
{
    private readonly HashSet<object>? own;
    private readonly Range places;

    /// <summary>A page that shows its list whole.</summary>
    public PagePart(OutputPath path)
    {
        Path = path;
        Number = 1;
        places = Range.All;
    }

    /// <summary>A part of a divided list.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="number">1 for the first.</param>
    /// <param name="own">What it shows.</param>
    /// <param name="before">How many entries the parts before it show.</param>
    public PagePart(OutputPath path, int number, IReadOnlyCollection<ListEntry> own, int before)
    {
        Path = path;
        Number = number;
        this.own = own.Select(entry => entry.Key).OfType<object>().ToHashSet();
        places = before..(before + own.Count);
    }

    public OutputPath Path { get; }

    private int Number { get; }

    /// <summary>What stands around a list is said once, on its first part.</summary>
    public bool IsFirst => Number == 1;

    public bool IsWhole => own is null;

    public bool Has(object key) => own is null || own.Contains(key);

    /// <summary>The entries that the part shows, in their order.</summary>
    public IEnumerable<T> Only<T>(IEnumerable<T> entries, Func<T, object> key) =>
        own is null ? entries : entries.Where(entry => own.Contains(key(entry)));

    /// <summary>Those of entries without keys that the part shows.</summary>
    /// <param name="entries">One of the lists that the page shows one after the other.</param>
    /// <param name="before">How many entries stand before this list.</param>
    public ReadOnlySpan<T> Only<T>(ImmutableArray<T> entries, int before)
    {
        if (IsWhole)
        {
            return entries.AsSpan();
        }

        var start = Math.Clamp(places.Start.Value - before, 0, entries.Length);
        return entries.AsSpan()[start..Math.Clamp(places.End.Value - before, start, entries.Length)];
    }
}
