namespace Generator.Gallery;

/// <summary>The folder of the repository that the program was built in.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The gallery does not run inside the repository.");
        }

        return folder.FullName;
    }
}
