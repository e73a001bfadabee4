namespace Generator.Benchmarks.EndToEnd;

/// <summary>The folders of the repository that the benchmark was built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "content", "site.yaml")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmark does not run inside the repository.");
        }

        return folder.FullName;
    }
}
