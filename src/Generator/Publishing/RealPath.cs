namespace Generator.Publishing;

/// <summary>Full paths with symbolic links followed, so that two names of one folder compare as equal.</summary>
internal static class RealPath
{
    /// <summary>The full path of a folder that need not exist, without a separator at its end.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var parent = Path.GetDirectoryName(full);
        if (parent is null)
        {
            return full;
        }

        var real = Path.Combine(Of(parent), Path.GetFileName(full));
        var entry = new DirectoryInfo(real);
        try
        {
            return entry.LinkTarget is null ? real : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
        }
        catch (IOException)
        {
            // Links that lead in a circle have no end; who asks finds a link here.
            return real;
        }
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
