namespace Generator.SiteTests.Browser.Faces;

/// <summary>A copy of a folder of pages and drawings, all of it in one set of faces. Nothing but style is added.</summary>
internal sealed class FacedCopy : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-faces-");

    public FacedCopy(string original, ReaderFaces faces)
    {
        var sheet = FaceSheet.Of(faces);
        foreach (var file in Directory.EnumerateFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetExtension(file) == ".css")
            {
                File.WriteAllText(copy, File.ReadAllText(file) + sheet);
            }
            else if (Path.GetExtension(file) == ".svg")
            {
                File.WriteAllText(copy, File.ReadAllText(file).Replace("</svg>", $"<style>{sheet}</style></svg>", StringComparison.Ordinal));
            }
            else
            {
                File.Copy(file, copy);
            }
        }
    }

    public string Folder => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
