namespace Generator.Cli.Preview;

/// <summary>A site in memory, as the build made it.</summary>
internal sealed class BuiltSource(PreviewSite site) : IPreviewSource
{
    public PreviewSite Site => site;

    public PreviewBody? Find(IReadOnlyList<string> path) =>
        site.Find(string.Join('/', path)) is { } content ? new PreviewBody(content) : null;

    public bool HasFolder(IReadOnlyList<string> path) => path.Count == 0 || site.HasFolder(string.Join('/', path));
}
