using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Making;

/// <summary>
/// A page with a list that may be long. As long as the list fits it is one page; else the list goes on at further addresses
/// (<c>goals_2.html</c>), the first page has an index of the parts, and each names the part before and after. No name in the content has
/// an underscore, so that no page of its own lies at such an address.
/// </summary>
internal static class DividedPage
{
    private const string Ending = ".html";

    /// <summary>An index of more parts is divided itself.</summary>
    private const int MostInIndex = 60;

    private const int LinkBytes = 300;

    /// <summary>The page, or its parts.</summary>
    /// <param name="pages">What pages are made from.</param>
    /// <param name="whole">The page as it is when the list fits.</param>
    /// <param name="entries">The entries of the list in their order, those of several lists one after the other.</param>
    /// <param name="model">What the template sees of a part.</param>
    public static IEnumerable<PageSpec> Of(
        LanguagePages pages, PageSpec whole, IEnumerable<ListEntry> entries, Func<PagePart, DiagnosticBag, View> model)
    {
        var parts = Divide([.. entries], pages.Site.Limits.ListBytes);
        if (parts.Count <= 1)
        {
            return [whole with { Model = diagnostics => model(new(whole.Path), diagnostics) }];
        }

        ImmutableArray<PageLink> links =
            [.. parts.Select((part, i) => new PageLink(Name(pages, part[0], part[^1]), Address(whole.Path, i + 1).Value))];
        var before = 0;
        ImmutableArray<PageSpec> divided =
        [
            .. parts.Select((own, i) =>
            {
                var part = new PagePart(Address(whole.Path, i + 1), i + 1, own, before);
                before += own.Count;
                return Part(pages, whole, part, links, i + 1, Index(pages, parts, links, i), model);
            }),
        ];
        return divided.SetItem(0, divided[0] with { Places = Places(whole.Path, parts) });
    }

    /// <summary>
    /// Where the anchors of the list stand, made when asked for, since there may be one for each figure. Those of the first part need no
    /// leading: links name the page that it is.
    /// </summary>
    private static IEnumerable<(string Place, OutputPath Part)> Places(OutputPath whole, List<List<ListEntry>> parts)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, own) in parts.Index())
        {
            var part = Address(whole, i + 1);
            foreach (var anchor in own.SelectMany(entry => entry.Anchors).Where(told.Add).Where(_ => i > 0))
            {
                yield return ($"{whole}#{anchor}", part);
            }
        }
    }

    private static PageSpec Part(
        LanguagePages pages,
        PageSpec whole,
        PagePart part,
        ImmutableArray<PageLink> links,
        int number,
        ImmutableArray<PageLink> index,
        Func<PagePart, DiagnosticBag, View> model)
    {
        var place = pages.Site.PlanWords.Pages.Part(whole.Title, number, links.Length);
        var holds = links[number - 1].Title;
        var spec = whole with
        {
            Path = part.Path,
            Model = diagnostics => model(part, diagnostics),
            Part = new(place, holds, number, links.Length, whole.Path.Value, index),
        };
        return part.IsFirst ? spec : spec with
        {
            Title = place,
            LinkTitle = place,
            Description = $"{place}{pages.Site.Words["overview.colon"]}{holds}",
            Crumbs = [.. whole.Crumbs, new(whole.Title, whole.Path.Value)],
            JsonLd = null,
        };
    }

    /// <summary>
    /// On the first page all parts. Where these are many it has the groups of them, and the first page of each group those within, so that
    /// no index grows too long for a page itself.
    /// </summary>
    private static ImmutableArray<PageLink> Index(
        LanguagePages pages, List<List<ListEntry>> parts, ImmutableArray<PageLink> links, int place)
    {
        if (links.Length <= MostInIndex)
        {
            return place == 0 ? links : [];
        }

        var size = GroupSize(links.Length);
        if (place % size != 0)
        {
            return [];
        }

        var own = links.Skip(place).Take(size);
        var groups = place > 0 ? [] : Enumerable.Range(1, (links.Length - 1) / size).Select(number => number * size).Select(first =>
            new PageLink(Name(pages, parts[first][0], parts[Math.Min(first + size, parts.Count) - 1][^1]), links[first].Path));
        return [.. own, .. groups];
    }

    private static int GroupSize(int parts) => (int)Math.Ceiling(Math.Sqrt(parts));

    /// <summary>
    /// As many entries to a part as fit; one that is too long alone has a part of its own. The first has less room, for it has the index.
    /// </summary>
    private static List<List<ListEntry>> Divide(List<ListEntry> entries, int most)
    {
        var parts = Divide(entries, most, most);
        var index = Math.Min(parts.Count, parts.Count <= MostInIndex ? parts.Count : 2 * GroupSize(parts.Count)) * LinkBytes;
        return parts.Count == 1 ? parts : Divide(entries, Math.Max(most / 4, most - index), most);
    }

    private static List<List<ListEntry>> Divide(List<ListEntry> entries, int first, int most)
    {
        var parts = new List<List<ListEntry>> { new() };
        var room = first;
        foreach (var entry in entries)
        {
            if (entry.Bytes > room && parts[^1].Count > 0)
            {
                parts.Add([]);
                room = most;
            }

            parts[^1].Add(entry);
            room -= entry.Bytes;
        }

        return parts;
    }

    private static string Name(LanguagePages pages, ListEntry first, ListEntry last) =>
        first.Name == last.Name ? first.Name : pages.Site.PlanWords.Pages.FromTo(first.Name, last.Name);

    private static OutputPath Address(OutputPath page, int number) =>
        number == 1 ? page : new(FormattableString.Invariant($"{page.Value[..^Ending.Length]}_{number}{Ending}"));
}
