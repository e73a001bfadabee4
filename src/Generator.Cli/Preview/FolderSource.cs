namespace Generator.Cli.Preview;

/// <summary>A finished site in a folder. Links are not followed: they may lead out of it.</summary>
internal sealed class FolderSource(string folder) : IPreviewSource
{
    public ReadOnlyMemory<byte>? Find(IReadOnlyList<string> path) =>
        Locate(path) is { } file && File.Exists(file) ? File.ReadAllBytes(file) : default(ReadOnlyMemory<byte>?);

    public bool HasFolder(IReadOnlyList<string> path) => Locate(path) is { } found && Directory.Exists(found);

    private string? Locate(IReadOnlyList<string> path)
    {
        var place = folder;
        foreach (var name in path)
        {
            place = Path.Combine(place, name);
            if (new FileInfo(place).LinkTarget is not null)
            {
                return null;
            }
        }

        return place;
    }
}
