using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>What a build finds in the folder that it is about to replace.</summary>
/// <param name="Manifest">What the site in it consists of; null where it holds none.</param>
/// <param name="Strangers">The files that no build put there and that are not the host's, in order.</param>
/// <param name="Edited">The site's files whose bytes are others than when they were published, in order.</param>
/// <param name="IsComplete">Whether no file of the site is missing.</param>
internal sealed record FolderState(
    SiteManifest? Manifest,
    ImmutableArray<string> Strangers,
    ImmutableArray<string> Edited,
    bool IsComplete)
{
    /// <summary>What a second look in the same run need not read again; null where there is no site.</summary>
    public FolderSights? Sights { get; private init; }

    /// <summary>What would be lost if the folder were replaced.</summary>
    public IEnumerable<string> Others => Strangers.Concat(Edited);

    /// <summary>Reads the whole folder; what cannot be read is not taken for missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="earlier">What this run saw there before: a file that has its size and time still is taken to have its bytes.</param>
    /// <exception cref="IOException">The disk does not let it be read.</exception>
    public static FolderState Of(string folder, FolderSights? earlier = null)
    {
        if (DiskEntry.KindOf(folder) == EntryKind.None)
        {
            return new(null, [], [], IsComplete: false);
        }

        var list = Path.Combine(folder, SiteManifest.FileName);
        var bytes = DiskEntry.Read(list, () => DiskEntry.KindOf(list) == EntryKind.File ? File.ReadAllBytes(list) : null);
        if (bytes is null || ManifestJson.Read(bytes) is not { } manifest)
        {
            return new(null, [.. FolderFiles.Of(folder)], [], IsComplete: false);
        }

        var hash = ContentHash.Of(bytes);
        var before = earlier?.Manifest == hash ? earlier.Files : [];
        var found = new FileSight[manifest.Files.Length];
        var refusals = new UnreadableEntryException?[found.Length];
        Parallel.For(0, found.Length, i => found[i] = Look(
            manifest.Files[i], folder, before.IsEmpty ? default : before[i], out refusals[i]));
        if (Array.Find(refusals, refusal => refusal is not null) is { } unreadable)
        {
            throw unreadable;
        }

        return new(
            manifest,
            [.. FolderAudit.Strangers(manifest, folder)],
            [.. manifest.Files.Where((_, i) => found[i].Condition == FileCondition.Edited).Select(file => file.Path)],
            !Array.Exists(found, sight => sight.Condition == FileCondition.Missing))
        {
            Sights = new(hash, ImmutableCollectionsMarshal.AsImmutableArray(found)),
        };
    }

    private static FileSight Look(ManifestFile file, string folder, FileSight before, out UnreadableEntryException? refusal)
    {
        refusal = null;
        var path = Path.Combine(folder, file.Path);
        try
        {
            switch (DiskEntry.KindOf(path))
            {
                case EntryKind.None or EntryKind.Folder:
                    return new(FileCondition.Missing, default);
                case EntryKind.Link:
                    return new(FileCondition.Edited, default);
            }

            var written = File.GetLastWriteTimeUtc(path);
            return before.Condition == FileCondition.AsListed && before.Written == written && new FileInfo(path).Length == file.Size
                ? before
                : new(SiteFiles.IsAsListed(file, folder) ? FileCondition.AsListed : FileCondition.Edited, written);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            refusal = new(path, refused);
            return default;
        }
    }
}

/// <summary>What a run saw of a published site: which manifest, and in its order each file. The manifest itself is not held.</summary>
internal sealed record FolderSights(ContentHash Manifest, ImmutableArray<FileSight> Files);

/// <summary>What was seen of a file, and when it had last been written.</summary>
internal readonly record struct FileSight(FileCondition Condition, DateTime Written);

/// <summary>How a file was found that a manifest lists.</summary>
internal enum FileCondition
{
    Unreadable,
    AsListed,
    Edited,
    Missing,
}
