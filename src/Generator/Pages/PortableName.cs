using System.Buffers;
using System.Collections.Frozen;

namespace Generator.Pages;

/// <summary>
/// Names of files and folders that every machine can hold. The rules are those of Windows, “Naming Files, Paths, and Namespaces”: a site is
/// copied to such machines, and is served by some.
/// </summary>
internal static class PortableName
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("<>:\"|?*");

    private static readonly FrozenSet<string> Devices = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(n => (string[])[$"com{n}", $"lpt{n}"])]);

    /// <summary>The first part of a path that Windows cannot hold, or null.</summary>
    public static string? FirstWrong(string path) => Array.Find(path.Split('/'), IsWrong);

    private static bool IsWrong(string name) =>
        name[^1] is '.' or ' ' || name.AsSpan().ContainsAny(Signs) || Devices.Contains(name.Split('.')[0].TrimEnd(' '));
}
