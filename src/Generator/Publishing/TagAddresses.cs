namespace Generator.Publishing;

/// <summary>Knows which attributes of which elements are addresses, and what a browser does with each.</summary>
internal static class TagAddresses
{
    public static IEnumerable<PageAddress> Find(HtmlTag tag, HtmlAttribute attribute) => attribute.Name switch
    {
        "href" or "xlink:href" => [new PageAddress(attribute.Value, UseOfHref(tag), attribute.Offset)],
        "src" or "poster" or "action" or "formaction" => [Resource(attribute)],
        "data" when tag.Name == "object" => [Resource(attribute)],
        "srcset" or "imagesrcset" => Candidates(attribute),
        "content" when IsRefresh(tag) => Refresh(attribute),
        "style" => Style(attribute),
        // fill="url(#pattern)" and its like in drawings
        _ when attribute.Begins("url(") => Style(attribute),
        _ => [],
    };

    /// <summary>The addresses in the text of a style or script element; data blocks such as JSON-LD fetch nothing.</summary>
    public static IEnumerable<PageAddress> FindInText(HtmlTag tag)
    {
        var found = tag.Name switch
        {
            "style" => StyleAddresses.Find(tag.Text),
            "script" when tag["type"] is null or "" or "module" or "text/javascript" => ScriptAddresses.Find(tag.Text),
            _ => [],
        };
        return found.Select(address => address with { Offset = address.Offset + tag.TextOffset });
    }

    private static AddressUse UseOfHref(HtmlTag tag)
    {
        if (tag.Name is "a" or "area")
        {
            return AddressUse.Link;
        }

        var relations = (tag["rel"] ?? string.Empty).ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return tag.Name == "link" && relations.Length > 0 && relations.All(relation => relation is "canonical" or "alternate" or "license")
            ? AddressUse.Statement
            : AddressUse.Resource;
    }

    private static PageAddress Resource(HtmlAttribute attribute) => new(attribute.Value, AddressUse.Resource, attribute.Offset);

    // "a.png 1x, b.png 2x": an address ends at white space, the next begins after the comma behind its size.
    private static IEnumerable<PageAddress> Candidates(HtmlAttribute attribute)
    {
        var value = attribute.Value;
        var at = 0;
        while (at < value.Length)
        {
            while (at < value.Length && (char.IsWhiteSpace(value[at]) || value[at] == ','))
            {
                at++;
            }

            var start = at;
            while (at < value.Length && !char.IsWhiteSpace(value[at]))
            {
                at++;
            }

            var written = value[start..at];
            if (written.Length > 0)
            {
                yield return new PageAddress(written.TrimEnd(','), AddressUse.Resource, attribute.Offset);
            }

            if (!written.EndsWith(','))
            {
                at = value.IndexOf(',', at) is >= 0 and var comma ? comma : value.Length;
            }
        }
    }

    private static bool IsRefresh(HtmlTag tag) =>
        tag.Name == "meta" && string.Equals(tag["http-equiv"], "refresh", StringComparison.OrdinalIgnoreCase);

    // "0; url=zh/index.html"
    private static IEnumerable<PageAddress> Refresh(HtmlAttribute attribute)
    {
        var mark = attribute.Value.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        return mark < 0 ? [] : [new PageAddress(attribute.Value[(mark + 4)..].Trim(' ', '"', '\''), AddressUse.Resource, attribute.Offset)];
    }

    private static IEnumerable<PageAddress> Style(HtmlAttribute attribute) =>
        StyleAddresses.Find(attribute.Value).Select(address => address with { Offset = attribute.Offset });
}
