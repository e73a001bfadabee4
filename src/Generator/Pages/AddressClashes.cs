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
        var given = Files(content, plan);
        var sorted = paths.Select(path => path.Value).ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);

        // Some hosts take capitals and small letters for the same.
        var places = new HashSet<string>(sorted.Length, StringComparer.OrdinalIgnoreCase);
        ImmutableArray<string> again = [.. sorted.Where(path => !places.Add(path))];
        ImmutableArray<Diagnostic> clashes =
        [
            .. again.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Select(place => SamePlace([First(place.Key), .. place])),
            .. FilesAndFolders(),
            .. NotPortable(),
            .. InOtherLetters(sorted, given).Select(one => LoadingProblems.FolderInOtherLetters(At(one.Path), one.Folder, one.Other)),
        ];
        diagnostics.AddRange(clashes.Distinct());
        return !clashes.IsEmpty;

        SourceLocation At(string path) => new(given.GetValueOrDefault(path) ?? $"site-output/{path}");

        string First(string path) => places.TryGetValue(path, out var first) ? first : path;

        Diagnostic SamePlace(List<string> files) =>
            PublishingProblems.AddressTaken(At(files.Find(given.ContainsKey) ?? files[^1]), files[0]);

        List<Diagnostic> FilesAndFolders()
        {
            var (found, files) = (new List<Diagnostic>(), places.GetAlternateLookup<ReadOnlySpan<char>>());
            foreach (var path in places)
            {
                for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
                {
                    if (files.TryGetValue(path.AsSpan(0, end), out var file))
                    {
                        found.Add(PublishingProblems.FileAndFolder(At(given.ContainsKey(file) ? file : path), file));
                    }
                }
            }

            return found;
        }

        // What an identifier is made into stands at many addresses; one of them tells it.
        IEnumerable<Diagnostic> NotPortable()
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            return from path in places
                   let name = PortableName.FirstWrong(path)
                   where name is not null && (given.ContainsKey(path) || told.Add(name.Split('.')[0]))
                   select LoadingProblems.NameOfWindows(At(path), name, path);
        }
    }

    /// <summary>The given files in a folder that others write in other letters.</summary>
    private static IEnumerable<(string Path, string Folder, string Other)> InOtherLetters(
        string[] paths, Dictionary<string, string> given)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var path in paths)
        {
            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                known.Add(path.AsSpan(0, end));
            }
        }

        var twice = folders.GroupBy(folder => folder, StringComparer.OrdinalIgnoreCase)
            .Where(spellings => spellings.Skip(1).Any())
            .Select(spellings => spellings.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return twice.Count == 0
            ? []
            : from folder in paths
                  .SelectMany(path => FoldersAbove(path).Select(folder => (Folder: folder, Path: path)))
                  .Where(one => twice.Contains(one.Folder))
                  .GroupBy(one => one.Folder, StringComparer.OrdinalIgnoreCase)
              let other = folder.OrderBy(one => given.ContainsKey(one.Path)).First().Folder
              from one in folder
              where one.Folder != other && given.ContainsKey(one.Path)
              select (one.Path, one.Folder, other);
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
