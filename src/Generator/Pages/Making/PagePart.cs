using Generator.Model;

namespace Generator.Pages.Making;

/// <summary>Which entries of a list a page shows: all of them, unless the list is divided.</summary>
internal sealed class PagePart
{
    private readonly HashSet<object>? own;

    /// <summary>A page that shows its list whole, where <paramref name="own"/> is null, or a part of it.</summary>
    public PagePart(OutputPath path, int number = 1, IEnumerable<ListEntry>? own = null)
    {
        Path = path;
        Number = number;
        this.own = own?.Select(entry => entry.Key).ToHashSet();
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
}
