namespace Generator.Cli.Preview;

/// <summary>What the preview shows: a finished folder, or a site that was just built and lies in memory.</summary>
internal interface IPreviewSource
{
    /// <summary>The content of the file at these names below the site's root, or null.</summary>
    PreviewBody? Find(IReadOnlyList<string> path);

    bool HasFolder(IReadOnlyList<string> path);
}
