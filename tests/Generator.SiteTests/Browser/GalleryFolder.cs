using Generator.Gallery;

namespace Generator.SiteTests.Browser;

/// <summary>The gallery of charts, drawn once for all tests that look at it.</summary>
public sealed class GalleryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-gallery-");

    public GalleryFolder() => GalleryPage.Write(Folder);

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
