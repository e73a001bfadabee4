using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Generator.PublishLoop;

/// <summary>
/// Kills the publisher again and again, at moments drawn by lot, while somebody reads the site. What is there after each kill must be a
/// whole site with the files of its host, never an older one than before, and the next run goes on from there.
/// </summary>
internal static class KillRun
{
    /// <summary>The longest that a publisher lives after its first site, in milliseconds: some sites' time.</summary>
    private const int LongestLife = 40;

    private static readonly (string Path, string Text)[] OfTheHost =
        [(".htaccess", "deny\n"), (".well-known/deep/security.txt", "mail\n"), ("CNAME", "example.org\n")];

    /// <summary>Says what was wrong, a line each; nothing when all was well.</summary>
    /// <param name="folder">An empty folder to work in.</param>
    /// <param name="kills">How often.</param>
    /// <param name="seed">Of the moments.</param>
    /// <param name="sites">How many sites were published in all.</param>
    public static IReadOnlyCollection<string> Run(string folder, int kills, int seed, out int sites)
    {
        var site = Path.Combine(folder, "site");
        foreach (var (path, text) in OfTheHost)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site, path))!);
            File.WriteAllText(Path.Combine(site, path), text);
        }

        var faults = new ConcurrentQueue<string>();
        var moments = new Random(seed);
        var before = 0;
        using var stop = new CancellationTokenSource();
        Kill(site, TimeSpan.Zero);
        var reader = Task.Run(() => Watch(site, faults, stop.Token));
        for (var kill = 1; kill <= kills && faults.IsEmpty; kill++)
        {
            Kill(site, TimeSpan.FromMilliseconds(moments.NextDouble() * LongestLife));
            var fault = FaultOf(site, before, out before);
            if (fault is not null)
            {
                faults.Enqueue(string.Create(CultureInfo.InvariantCulture, $"after kill {kill} (seed {seed}): {fault}"));
            }
        }

        stop.Cancel();
        reader.Wait();
        if (faults.IsEmpty && Leftovers(folder, site, before) is { } left)
        {
            faults.Enqueue(left);
        }

        sites = before;
        return faults;
    }

    /// <summary>Starts a publisher, waits for its first site, and ends it as a power cut would some time after.</summary>
    private static void Kill(string site, TimeSpan after)
    {
        using var process = Start(site, "loop");
        process.StandardOutput.ReadLine();
        Thread.Sleep(after);
        process.Kill();
        process.WaitForExit();
    }

    private static Process Start(string site, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true };
        string[] all = ["exec", Path.Combine(AppContext.BaseDirectory, "Generator.PublishLoop.dll"), site, .. arguments];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        // A process that lives for a moment is there sooner without.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_TC_QuickJitForLoops"] = "1";
        return Process.Start(start)!;
    }

    private static string? FaultOf(string site, int before, out int generation)
    {
        generation = Generations.Of(site);
        if (generation < before)
        {
            return $"site {generation} after site {before}";
        }

        foreach (var (path, text) in OfTheHost)
        {
            if (!File.Exists(Path.Combine(site, path)) || File.ReadAllText(Path.Combine(site, path)) != text)
            {
                return $"{path} of the host is lost";
            }
        }

        var expected = Generations.Paths(generation).Concat(OfTheHost.Select(file => file.Path)).Append("manifest.json")
            .ToHashSet(StringComparer.Ordinal);
        var found = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site, file).Replace('\\', '/')).ToHashSet(StringComparer.Ordinal);
        if (!expected.SetEquals(found))
        {
            expected.SymmetricExceptWith(found);
            return $"more or less than site {generation}: {string.Join(' ', expected)}";
        }

        foreach (var path in Generations.Paths(generation))
        {
            if (Generations.Read(Path.Combine(site, path)) != generation)
            {
                return $"{path} is of another site than {generation}";
            }
        }

        return null;
    }

    /// <summary>
    /// Reads pages one after the other as a visitor does. No page is ever missing, and none is older than one read before: with either, a
    /// visitor would see a mixture.
    /// </summary>
    private static void Watch(string site, ConcurrentQueue<string> faults, CancellationToken stop)
    {
        var newest = 0;
        string[] pages = [.. Generations.Paths(0).Where(path => !path.StartsWith("only-", StringComparison.Ordinal))];
        while (!stop.IsCancellationRequested && faults.IsEmpty)
        {
            // The processor is the publisher's, too.
            Thread.Sleep(1);
            foreach (var page in pages)
            {
                try
                {
                    var generation = Generations.Read(Path.Combine(site, page));
                    if (generation < newest)
                    {
                        faults.Enqueue($"a reader saw {page} of site {generation} after site {newest}");
                    }

                    newest = generation;
                }
                catch (Exception missing) when (missing is IOException or FormatException)
                {
                    faults.Enqueue($"a reader did not get {page}: {missing.Message}");
                }
            }
        }
    }

    /// <summary>A run that is not killed leaves its site and nothing beside it.</summary>
    private static string? Leftovers(string folder, string site, int before)
    {
        using var process = Start(site, "once", (before + 1).ToString(CultureInfo.InvariantCulture));
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var left = Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Where(name => name != "site").ToList();
        return process.ExitCode != 0 ? $"the last run: {told}"
            : left.Count > 0 ? $"the last run left {string.Join(' ', left)}"
            : FaultOf(site, before + 1, out _);
    }
}
