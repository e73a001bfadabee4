using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.Publishing.Pictures;

/// <summary>
/// Keeps the pictures of earlier builds in a folder that may be deleted at any time. A file is named by what it shows and by the hash of
/// its bytes, and is believed only as far as that hash: what is damaged, or written by anybody else, is drawn anew. Whatever the disk
/// refuses, the build goes on without. Builds at the same moment may share a folder.
/// </summary>
/// <param name="folder">The folder, made when the first picture is kept.</param>
/// <param name="most">How many files stay that the build did not need: those of other content, and of yesterday's figures.</param>
internal sealed partial class PictureCache(string folder, int most = 500)
{
    private const string Ending = ".png";

    private readonly ConcurrentDictionary<string, string> used = new(StringComparer.Ordinal);

    private readonly Lazy<ILookup<string, string>> found = new(() => Names(folder).ToLookup(KeyOf, StringComparer.Ordinal));

    /// <summary>The pictures' part of a cache folder.</summary>
    public static PictureCache In(string cacheFolder) => new(Path.Combine(cacheFolder, "pictures"));

    /// <summary>The picture kept under a key, or what <paramref name="make"/> gives, which is then kept.</summary>
    public byte[] GetOrMake(string key, Func<byte[]> make)
    {
        if (Find(key) is { } kept)
        {
            return kept;
        }

        var made = make();
        Keep(NameOf(key, made), made);
        return made;
    }

    /// <summary>Deletes what no build is likely to need again: of the files that this one did not use, all but the newest.</summary>
    public void Trim() => Try(() =>
    {
        var old = new DirectoryInfo(folder).EnumerateFiles()
            .Where(file => OurNames().IsMatch(file.Name) && !used.ContainsKey(file.Name))
            .OrderByDescending(file => file.LastWriteTimeUtc)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .Skip(most);
        foreach (var file in old)
        {
            // Another build that was about to read it draws the picture again.
            file.Delete();
        }
    });

    private byte[]? Find(string key)
    {
        foreach (var name in found.Value[key])
        {
            byte[]? bytes = null;
            if (Try(() => bytes = File.ReadAllBytes(Path.Combine(folder, name))) && bytes is not null && NameOf(key, bytes) == name)
            {
                used[name] = name;
                return bytes;
            }
        }

        return null;
    }

    // Under another name first: nobody reads half a picture, and of two builds that keep the same one either may come last.
    private void Keep(string name, byte[] bytes)
    {
        used[name] = name;
        Try(() =>
        {
            Directory.CreateDirectory(folder);
            var unfinished = Path.Combine(folder, $"{name}.{Path.GetRandomFileName()}");
            try
            {
                File.WriteAllBytes(unfinished, bytes);
                File.Move(unfinished, Path.Combine(folder, name), overwrite: true);
            }
            catch
            {
                File.Delete(unfinished);
                throw;
            }
        });
    }

    private static string[] Names(string folder)
    {
        string[] names = [];
        Try(() => names = [.. Directory.EnumerateFiles(folder, "*" + Ending).Select(
            file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]);
        return names;
    }

    private static string NameOf(string key, byte[] bytes) => $"{key}-{ContentHash.Of(bytes)}{Ending}";

    private static string KeyOf(string name) => name.Split('-')[0];

    /// <summary>Whether the disk did what was asked of it.</summary>
    private static bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Key and hash; what follows the ending are files of builds that were killed.</summary>
    [GeneratedRegex(@"^[0-9a-f]{64}-[0-9a-f]{64}\.png(\..+)?\z", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OurNames();
}
