namespace Generator.Loading;

/// <summary>Full paths with symbolic links followed, so that two names of one folder compare as equal.</summary>
internal static class RealPath
{
    /// <summary>More than any system follows on the way to one file.</summary>
    private const int MostLinks = 64;

    /// <summary>The full path of a file or folder that need not exist, without a separator at its end.</summary>
    public static string Of(string path)
    {
        try
        {
            return Follow(path);
        }
        catch (IOException)
        {
            // Links that lead in a circle have no end; who asks finds a link here.
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        }
    }

    /// <summary>The same, for who must know that each link was followed.</summary>
    /// <exception cref="IOException">Links lead in a circle, or the disk does not say where one leads.</exception>
    public static string Follow(string path)
    {
        var links = 0;
        return Follow(path, ref links);
    }

    private static string Follow(string path, ref int links)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var real = Path.Combine(Follow(parent, ref links), Path.GetFileName(full));
        var entry = new FileInfo(real);
        if (entry.LinkTarget is null || entry.ResolveLinkTarget(returnFinalTarget: true) is not { } target)
        {
            return real;
        }

        // What a link leads to may again have links on its way.
        return ++links > MostLinks ? throw new IOException($"The links have no end: {real}") : Follow(target.FullName, ref links);
    }

    /// <summary>
    /// Whether <paramref name="inner"/> is <paramref name="outer"/> or lies below it; both as <see cref="Of"/> gives them.
    /// </summary>
    public static bool IsWithin(string inner, string outer)
    {
        // Most Windows and macOS disks take "Content" and "content" for one folder; refusing too much harms nobody there.
        var comparison = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        var prefix = Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar;
        return string.Equals(inner, outer, comparison) || inner.StartsWith(prefix, comparison);
    }
}
