using System.Globalization;
using System.Text;

namespace Generator.Cli.Preview;

/// <summary>
/// Notices changes of the input folders. What counts is a list of all files with size and time; the system's messages only make it look
/// sooner, for some disks send none, messages get lost, and a folder that is replaced takes its watcher with it.
/// </summary>
internal sealed class InputWatch(IReadOnlyList<string> folders) : IDisposable
{
    private static readonly TimeSpan Unprompted = TimeSpan.FromSeconds(1);

    /// <summary>Editors save in steps: what is there is taken when it has not changed for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    private readonly FileSystemWatcher?[] watchers = new FileSystemWatcher?[folders.Count];
    private readonly SemaphoreSlim prompted = new(0);

    /// <summary>The state of all inputs, for comparing.</summary>
    public string Stamp()
    {
        Listen();
        var stamp = new StringBuilder();
        foreach (var folder in folders)
        {
            List(new DirectoryInfo(folder), stamp);
        }

        return stamp.ToString();
    }

    /// <summary>Waits until the inputs are others than at a stamp, and come to rest.</summary>
    public async Task ChangeAsync(string since, CancellationToken cancellation)
    {
        var now = Stamp();
        while (now == since)
        {
            await prompted.WaitAsync(Unprompted, cancellation).ConfigureAwait(false);
            now = Stamp();
        }

        for (var before = string.Empty; before != now; now = Stamp())
        {
            before = now;
            await Task.Delay(Quiet, cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
        {
            watcher?.Dispose();
        }
    }

    private void Listen()
    {
        for (var i = 0; i < folders.Count; i++)
        {
            if (watchers[i] is null && Directory.Exists(folders[i]))
            {
                watchers[i] = Watcher(i);
            }
            else if (watchers[i] is { } watcher && !Directory.Exists(folders[i]))
            {
                watcher.Dispose();
                watchers[i] = null;
            }
        }
    }

    private FileSystemWatcher? Watcher(int index)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folders[index]) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Prompt();
            watcher.Created += (_, _) => Prompt();
            watcher.Deleted += (_, _) => Prompt();
            watcher.Renamed += (_, _) => Prompt();
            watcher.Error += (_, _) => Prompt();
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // The system has no more watchers to give, or the folder is gone again.
            watcher?.Dispose();
            return null;
        }
    }

    private void Prompt()
    {
        if (prompted.CurrentCount == 0)
        {
            prompted.Release();
        }
    }

    private static void List(DirectoryInfo folder, StringBuilder stamp)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                if (IsOfAnEditor(entry.Name))
                {
                    continue;
                }

                var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                if (entry is DirectoryInfo below && !isLink)
                {
                    List(below, stamp.AppendLine(below.FullName));
                }
                else
                {
                    Add(entry, isLink, stamp);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            stamp.Append("unreadable ").AppendLine(folder.FullName);
        }
    }

    private static void Add(FileSystemInfo entry, bool isLink, StringBuilder stamp)
    {
        var meant = isLink ? entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry : entry;
        var length = meant is FileInfo { Exists: true } file ? file.Length : 0;
        stamp.AppendLine(
            CultureInfo.InvariantCulture, $"{entry.FullName} {length} {meant.LastWriteTimeUtc.Ticks} {entry.LastWriteTimeUtc.Ticks}");
    }

    /// <summary>No input: what editors write beside a file while it is open would only cause builds that change nothing.</summary>
    private static bool IsOfAnEditor(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.Ordinal);
}
