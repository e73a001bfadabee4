using System.Collections.Immutable;

namespace Generator.Publishing;

/// <summary>What a build finds in the folder that it is about to replace.</summary>
/// <param name="Manifest">What the site in it consists of; null where it holds none.</param>
/// <param name="ManifestBytes">The manifest as it lies there.</param>
/// <param name="Strangers">The files that no build put there and that are not the host's, in order.</param>
/// <param name="Edited">The site's files whose bytes are others than when they were published, in order.</param>
/// <param name="IsComplete">Whether no file of the site is missing.</param>
internal sealed record FolderState(
    SiteManifest? Manifest,
    ReadOnlyMemory<byte> ManifestBytes,
    ImmutableArray<string> Strangers,
    ImmutableArray<string> Edited,
    bool IsComplete)
{
    /// <summary>What would be lost if the folder were replaced.</summary>
    public IEnumerable<string> Others => Strangers.Concat(Edited);

    /// <summary>Reads the whole folder; what cannot be read is not taken for missing.</summary>
    /// <exception cref="IOException">The disk does not let it be read.</exception>
    public static FolderState Of(string folder)
    {
        if (DiskEntry.KindOf(folder) == EntryKind.None)
        {
            return new(null, default, [], [], IsComplete: false);
        }

        var list = Path.Combine(folder, SiteManifest.FileName);
        var bytes = DiskEntry.KindOf(list) == EntryKind.File ? File.ReadAllBytes(list) : null;
        if (bytes is null || ManifestJson.Read(bytes) is not { } manifest)
        {
            return new(null, default, [.. FolderFiles.Of(folder)], [], IsComplete: false);
        }

        var found = new Found[manifest.Files.Length];
        var refusals = new UnreadableEntryException?[found.Length];
        Parallel.For(0, found.Length, i => found[i] = Look(manifest.Files[i], folder, out refusals[i]));
        if (Array.Find(refusals, refusal => refusal is not null) is { } unreadable)
        {
            throw unreadable;
        }

        return new(
            manifest,
            bytes,
            [.. FolderAudit.Strangers(manifest, folder)],
            [.. manifest.Files.Where((_, i) => found[i] == Found.Edited).Select(file => file.Path)],
            !found.Contains(Found.Missing));
    }

    private static Found Look(ManifestFile file, string folder, out UnreadableEntryException? refusal)
    {
        refusal = null;
        var path = Path.Combine(folder, file.Path);
        try
        {
            return DiskEntry.KindOf(path) switch
            {
                EntryKind.None or EntryKind.Folder => Found.Missing,
                EntryKind.Link => Found.Edited,
                _ => SiteFiles.IsAsListed(file, folder) ? Found.AsListed : Found.Edited,
            };
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            refusal = new(path, refused);
            return Found.Unreadable;
        }
    }

    private enum Found
    {
        AsListed,
        Edited,
        Missing,
        Unreadable,
    }
}
