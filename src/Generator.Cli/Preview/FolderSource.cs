namespace Generator.Cli.Preview;

/// <summary>A finished site in a folder. Files go out as they are read, however large they are.</summary>
internal sealed class FolderSource(string folder) : IPreviewSource
{
    private readonly SiteFolder site = new(folder);

    public PreviewBody? Find(IReadOnlyList<string> path) => site.Open(path) is { } file ? new PreviewBody(file) : null;

    public bool HasFolder(IReadOnlyList<string> path) => site.HasFolder(path);
}
