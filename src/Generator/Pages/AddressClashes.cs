using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Pages;

/// <summary>Two files of the site that would lie at one address, as a static file of the content does that is named like a page.</summary>
internal static class AddressClashes
{
    /// <summary>Reports each clash at the file that somebody can rename; whether there was any.</summary>
    public static bool Report(IEnumerable<OutputPath> paths, LoadedContent content, DiagnosticBag diagnostics)
    {
        var clashes = new List<Diagnostic>();
        var given = content.Static.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        // Some hosts take capitals and small letters for the same.
        var places = paths.Select(path => path.Value)
            .Order(StringComparer.Ordinal)
            .GroupBy(path => path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(place => place.Key, place => place.ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var place in places.Values)
        {
            if (place.Count > 1)
            {
                clashes.Add(PublishingProblems.AddressTaken(At(place.Find(given.Contains) ?? place[^1]), place[0]));
            }

            foreach (var folder in FoldersAbove(place[0]))
            {
                if (places.TryGetValue(folder, out var file))
                {
                    clashes.Add(PublishingProblems.FileAndFolder(At(given.Contains(file[0]) ? file[0] : place[0]), file[0]));
                }
            }
        }

        diagnostics.AddRange(clashes.Distinct());
        return clashes.Count > 0;

        SourceLocation At(string path) => new(given.Contains(path) ? $"content/static/{path}" : $"site-output/{path}");
    }

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
