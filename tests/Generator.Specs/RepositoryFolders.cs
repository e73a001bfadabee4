namespace Generator.Specs;

/// <summary>The folders that the specs read, where the sources are, so that accepted files land in the repository.</summary>
internal static class RepositoryFolders
{
    public static string Specs { get; } = Path.Combine(Root, "tests", "Generator.Specs", "specs");

    public static string Plan { get; } = Path.Combine(Root, "tests", "Generator.Specs", "plan");

    public static string Golden { get; } = Path.Combine(Root, "tests", "Generator.Specs", "golden");

    /// <summary>What the cases are told.</summary>
    public static string Messages { get; } = Path.Combine(Root, "tests", "Generator.Specs", "messages");

    public static string Templates { get; } = Path.Combine(Root, "templates");

    /// <summary>
    /// Pictures drawn once for all cases. A library built anew has a folder of its own, so that no test sees what an earlier one drew.
    /// </summary>
    public static string Cache { get; } =
        Path.Combine(AppContext.BaseDirectory, "cache", typeof(SiteBuild).Module.ModuleVersionId.ToString());

    private static string Root
    {
        get
        {
            for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Generator.sln")))
                {
                    return folder;
                }
            }

            throw new DirectoryNotFoundException($"No repository lies above {AppContext.BaseDirectory}.");
        }
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
