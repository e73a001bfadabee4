using Generator.Authoring;

namespace Generator.Cli;

/// <summary>The only writer of files for people: what a verb proposes, below the folder that it is meant for.</summary>
internal static class StaffFiles
{
    /// <summary>Writes files that a tool makes and nobody edits; what was there is replaced.</summary>
    /// <returns>Whether anything was different before.</returns>
    public static bool Replace(string folder, string path, ReadOnlyMemory<byte> content)
    {
        var target = Path.Combine(folder, path);
        if (File.Exists(target) && File.ReadAllBytes(target).AsSpan().SequenceEqual(content.Span))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var waiting = target + ".new";
        try
        {
            File.WriteAllBytes(waiting, content.Span);
            File.Move(waiting, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Remove(waiting);
            throw;
        }

        return true;
    }

    /// <summary>Whether something is there already that would have to be overwritten.</summary>
    public static bool IsObstacle(string folder, DeskFile file) => !file.IsAddition && Path.Exists(Path.Combine(folder, file.Path));

    /// <summary>Writes all of the files or, when one of them cannot be written, none that is new.</summary>
    public static void WriteAll(IEnumerable<(string Folder, DeskFile File)> files)
    {
        var written = new List<string>();
        try
        {
            foreach (var (folder, file) in files.OrderBy(one => one.File.IsAddition))
            {
                Write(folder, file, written);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            written.ForEach(Remove);
            throw;
        }
    }

    /// <summary>Writes a new file, or lines at the end of one that people have written. Nothing is ever overwritten.</summary>
    /// <param name="folder">The folder that it is meant for.</param>
    /// <param name="file">The file.</param>
    /// <param name="written">Takes the path of a new file as soon as there is one, be it whole or not.</param>
    private static void Write(string folder, DeskFile file, List<string> written)
    {
        var target = Path.Combine(folder, file.Path);
        if (file.IsAddition)
        {
            var text = StaffLines.Joined(File.ReadAllBytes(target), file.Content.Span, file.BeforeLine);
            Replace(folder, file.Path, text);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using var stream = new FileStream(target, FileMode.CreateNew, FileAccess.Write);
        written.Add(target);
        stream.Write(file.Content.Span);
    }

    /// <summary>What the disk refused first is what is told.</summary>
    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It stays, and the next run names it as what stands in the way.
        }
    }
}
