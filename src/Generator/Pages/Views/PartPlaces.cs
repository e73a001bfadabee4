using Generator.Model;
using Generator.Model.Reuse;

namespace Generator.Pages.Views;

/// <summary>
/// Where the anchors of divided pages stand, so that a link to a place on a page leads to the part that has it. Filled once, before the
/// first link is made.
/// </summary>
internal sealed class PartPlaces
{
    private readonly Dictionary<string, OutputPath> places = new(StringComparer.Ordinal);

    public void Fill(IEnumerable<PageSpec> pages)
    {
        foreach (var (anchor, page) in pages.SelectMany(page => page.Anchors, (page, anchor) => (anchor, page.Path)))
        {
            places.TryAdd(anchor, page);
        }
    }

    /// <summary>Every place, for what is made with them.</summary>
    public Fingerprint AddTo(Fingerprint print)
    {
        print.AddList(places.Count);
        foreach (var (anchor, page) in places.OrderBy(place => place.Key, StringComparer.Ordinal))
        {
            print.Add(anchor).Add(page.Value);
        }

        return print;
    }

    /// <summary>The path to link to for one that may carry an anchor.</summary>
    public string Of(string path) => places.Count > 0 && places.TryGetValue(path, out var page)
        ? page.Value + path[path.IndexOf('#', StringComparison.Ordinal)..]
        : path;
}
