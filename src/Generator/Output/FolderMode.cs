namespace Generator.Output;

/// <summary>Folders that replace others keep their permissions: a web server's group must still be able to read them.</summary>
internal static class FolderMode
{
    public static void Create(string folder, string like)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows() && Directory.Exists(like))
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(like));
        }
    }
}
