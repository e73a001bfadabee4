namespace Generator.Cli;

/// <summary>
/// The folders of a run as full paths. What is not named is the repository's own: that of the nearest folder, from the current one
/// upwards, in which <c>content/site.yaml</c> lies. <paramref name="Problem"/> is a sentence when a folder is missing, else null.
/// </summary>
internal sealed record Folders(string Content, string Templates, string Output, string Cache, string? Problem)
{
    /// <summary>The theme laid over the templates, or null.</summary>
    public string? Theme { get; init; }

    private const string Marker = "site.yaml";

    public static Folders Find(
        Surroundings surroundings, string? content, string? templates, string? output, string? cache, string? theme = null)
    {
        var current = surroundings.CurrentFolder;
        var repository = Repository(current);
        if (repository is null && content is null)
        {
            return Missing(surroundings.Say("folders.no-repository", ("marker", Marker)));
        }

        var contentFolder = content is null ? Path.Combine(repository!, "content") : Path.GetFullPath(content, current);
        var root = repository ?? Path.GetDirectoryName(contentFolder) ?? contentFolder;
        var templateFolder = templates is null ? TemplatesOf(root) : Path.GetFullPath(templates, current);
        var outputFolder = output is null ? OutputOf(root) : Path.GetFullPath(output, current);
        var cacheFolder = cache is null ? Path.Combine(root, ".cache") : Path.GetFullPath(cache, current);
        if (!Directory.Exists(contentFolder))
        {
            return Missing(surroundings.Say("folders.no-content", ("folder", contentFolder)));
        }

        if (!Directory.Exists(templateFolder))
        {
            return Missing(surroundings.Say("folders.no-templates", ("folder", templateFolder)));
        }

        var themeFolder = theme is null ? null : Path.GetFullPath(theme, current);
        return themeFolder is null || Directory.Exists(themeFolder)
            ? new Folders(contentFolder, templateFolder, outputFolder, cacheFolder, Problem: null) { Theme = themeFolder }
            : Missing(surroundings.Say("folders.no-theme", ("folder", themeFolder)));
    }

    /// <summary>The folder of the finished site, which the preview serves.</summary>
    public static string FindOutput(string current, string? output) =>
        output is null ? OutputOf(Repository(current) ?? current) : Path.GetFullPath(output, current);

    /// <summary>A folder as the reader finds it: relative below the current folder, in full elsewhere.</summary>
    public static string Shown(string folder, string current)
    {
        var relative = Path.GetRelativePath(current, folder);
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? folder : relative;
        return Path.TrimEndingDirectorySeparator(shown) + Path.DirectorySeparatorChar;
    }

    /// <summary>The templates beside the content; where there are none, those that came with a download of the tool.</summary>
    private static string TemplatesOf(string root)
    {
        var beside = Path.Combine(root, "templates");
        var own = Path.Combine(AppContext.BaseDirectory, "templates");
        return !Directory.Exists(beside) && Directory.Exists(own) ? own : beside;
    }

    private static string OutputOf(string root) => Path.Combine(root, "site-output");

    private static string? Repository(string current)
    {
        for (var folder = current; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "content", Marker)))
            {
                return folder;
            }
        }

        return null;
    }

    private static Folders Missing(string problem) => new(string.Empty, string.Empty, string.Empty, string.Empty, problem);
}
