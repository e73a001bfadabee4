using System.Text;

namespace Generator.Tests.Loading;

/// <summary>A folder for one test, deleted with everything in it afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("generator-test-").FullName;

    public string Path { get; }

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public TemporaryFolder With(string relative, string text) => With(relative, Encoding.UTF8.GetBytes(text));

    public TemporaryFolder With(string relative, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], content);
        return this;
    }

    public TemporaryFolder WithFolder(string relative)
    {
        Directory.CreateDirectory(this[relative]);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
