using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Kinds;
using Generator.Pages.Making;

namespace Generator.Pages;

/// <summary>Two files of the site that would lie at one address, as a static file of the content does that is named like a page.</summary>
internal static class AddressClashes
{
    /// <summary>What the site makes for want of a file of the content that says more.</summary>
    private static readonly FrozenSet<string> Fallbacks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "robots.txt");

    /// <summary>The files that were made, without those in whose places the content has files of its own.</summary>
    public static IEnumerable<OutputFile> Without(IEnumerable<OutputFile> made, LoadedContent content)
    {
        var given = content.Static.Select(file => file.Path).Where(Fallbacks.Contains).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return made.Where(file => !given.Contains(file.Path.Value));
    }

    /// <summary>Prose whose name the site has for a page that shows none: nobody would ever see it.</summary>
    public static bool ReportProse(Plan plan, ImmutableArray<SitePage> kinds, DiagnosticBag diagnostics)
    {
        var names = kinds
            .Where(kind => kind is { IsSingle: true, HasProse: false })
            .Select(kind => kind.Id)
            .ToHashSet(StringComparer.Ordinal);
        var hidden = plan.Pages.Where(page => page.Name != HomePage.Prose && names.Contains(page.Name)).ToList();
        diagnostics.AddRange(
            from page in hidden
            from language in plan.Languages
            select PublishingProblems.AddressTaken(new(FileOf(page, language)), new Routes(language).Page(page.Name).Value));
        return hidden.Count > 0;
    }

    /// <summary>Reports each clash at the file that somebody can rename; whether there was any.</summary>
    public static bool Report(IEnumerable<OutputPath> paths, LoadedContent content, Plan plan, DiagnosticBag diagnostics)
    {
        var clashes = new List<Diagnostic>();
        var given = Files(content, plan);
        var unportable = new HashSet<string>(StringComparer.Ordinal);
        // Some hosts take capitals and small letters for the same.
        var places = paths.Select(path => path.Value)
            .Order(StringComparer.Ordinal)
            .GroupBy(path => path, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(place => place.Key, place => place.ToList(), StringComparer.OrdinalIgnoreCase);
        foreach (var place in places.Values)
        {
            if (place.Count > 1)
            {
                clashes.Add(PublishingProblems.AddressTaken(At(place.Find(given.ContainsKey) ?? place[^1]), place[0]));
            }

            foreach (var folder in FoldersAbove(place[0]))
            {
                if (places.TryGetValue(folder, out var file))
                {
                    clashes.Add(PublishingProblems.FileAndFolder(At(given.ContainsKey(file[0]) ? file[0] : place[0]), file[0]));
                }
            }

            // What an identifier is made into stands at many addresses; one of them tells it.
            if (PortableName.FirstWrong(place[0]) is { } name && (given.ContainsKey(place[0]) || unportable.Add(name.Split('.')[0])))
            {
                clashes.Add(LoadingProblems.NameOfWindows(At(place[0]), name, place[0]));
            }
        }

        clashes.AddRange(
            from folder in places.Values.SelectMany(place => place)
                .SelectMany(path => FoldersAbove(path).Select(folder => (Folder: folder, Path: path)))
                .GroupBy(one => one.Folder, StringComparer.OrdinalIgnoreCase)
            let other = folder.OrderBy(one => given.ContainsKey(one.Path)).First().Folder
            from one in folder
            where one.Folder != other && given.ContainsKey(one.Path)
            select LoadingProblems.FolderInOtherLetters(At(one.Path), one.Folder, other));

        diagnostics.AddRange(clashes.Distinct());
        return clashes.Count > 0;

        SourceLocation At(string path) => new(given.GetValueOrDefault(path) ?? $"site-output/{path}");
    }

    /// <summary>The files of the content by the address that their names give them.</summary>
    private static Dictionary<string, string> Files(LoadedContent content, Plan plan)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in content.Static)
        {
            files.TryAdd(file.Path, $"content/static/{file.Path}");
        }

        foreach (var (page, language) in plan.Pages.SelectMany(page => plan.Languages.Select(language => (page, language))))
        {
            files.TryAdd(new Routes(language).Page(page.Name).Value, FileOf(page, language));
        }

        return files;
    }

    private static string FileOf(ProsePage page, SiteLanguage language) => $"content/pages/{page.Name}.{language}.md";

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }
}
