namespace Generator.Model;

/// <summary>Addresses from one page to another, relative so that the site works under any path and from disk.</summary>
internal static class RelativeAddress
{
    /// <summary>The address that leads from a page to a path of the site, which may carry an anchor.</summary>
    public static string From(OutputPath page, string path)
    {
        var hash = path.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0)
        {
            return page.RelativeTo(new(path));
        }

        var target = new OutputPath(path[..hash]);
        return target == page ? path[hash..] : page.RelativeTo(target) + path[hash..];
    }
}
