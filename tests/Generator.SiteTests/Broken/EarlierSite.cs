namespace Generator.SiteTests.Broken;

/// <summary>A site that was built before somebody made a mistake; the tests see that it stays as it was.</summary>
public sealed class EarlierSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-earlier-");

    public EarlierSite()
    {
        Repository.Build(Repository.Options(Folder));
        Digest = Repository.Digest(folder.FullName);
    }

    public string Folder => Path.Combine(folder.FullName, "site");

    /// <summary>Every file of the site and beside it, with the digest of its bytes.</summary>
    public string Digest { get; }

    public string DigestNow() => Repository.Digest(folder.FullName);

    public void Dispose() => folder.Delete(recursive: true);
}
