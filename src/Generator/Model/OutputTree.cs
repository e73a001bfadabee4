using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// The whole site in memory, sorted by path, no two files alike in path (also not when case is ignored, as some hosts do).
/// </summary>
internal sealed record OutputTree
{
    /// <param name="files">The finished files.</param>
    /// <param name="announced">The paths of files that are made only when all else is in order; pages may link to them already.</param>
    public OutputTree(IEnumerable<OutputFile> files, IEnumerable<OutputPath>? announced = null)
    {
        Files = [.. files.OrderBy(file => file.Path)];
        Announced = [.. (announced ?? []).Order()];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in Paths)
        {
            if (!seen.Add(path.Value))
            {
                throw new ArgumentException($"Two files of the site would be written to “{path}”.", nameof(files));
            }
        }
    }

    public ImmutableArray<OutputFile> Files { get; }

    public ImmutableArray<OutputPath> Announced { get; }

    /// <summary>Every path of the site, also of files still to be made.</summary>
    public IEnumerable<OutputPath> Paths => Files.Select(file => file.Path).Concat(Announced);

    /// <summary>The site with the files that were announced.</summary>
    public OutputTree With(IReadOnlyCollection<OutputFile> made) =>
        new(Files.Concat(made), Announced.Except(made.Select(file => file.Path)));
}

/// <summary>One finished file of the site.</summary>
internal sealed record OutputFile(OutputPath Path, FileContent Content, Exactness Exactness = Exactness.Everywhere);
