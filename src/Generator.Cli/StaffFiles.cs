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
        File.WriteAllBytes(waiting, content.Span);
        File.Move(waiting, target, overwrite: true);
        return true;
    }
}
