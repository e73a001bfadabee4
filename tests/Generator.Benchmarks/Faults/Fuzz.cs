using System.Diagnostics;
using System.Globalization;
using System.Text;
using Generator.Gallery;

namespace Generator.Benchmarks.Faults;

/// <summary>
/// Builds the golden plan again and again, each time with one file of its input changed at random: bytes, lines, cells, tokens. Whatever
/// comes of it must be a site or a report; an exception, a run of more than ten seconds or a gigabyte is a fault of the program. Each
/// change follows from its number, so that “-- fuzz 1 NUMBER” repeats it.
/// </summary>
internal static class Fuzz
{
    private const long MostBytes = 1L << 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>What breaks readers: signs of each format, over and over, and numbers at their ends.</summary>
    private static readonly string[] Tokens =
    [
        "{{", "}}", "{{ for i in 1..999999999; end }}", "{{ while true; end }}", "[", "](", "![", "<a b>", "&#0;", "<!--", "*", "|",
        "> ", "- ",
        ":", ": ", "{", "}", "[]", "{}", "\"", "'", "&a ", "*a", "!!str ", "---\n", "\t", "\r", "\u0000", "\u202e", "\ufffe", "\ud83d",
        "99999999999999999999999999999", "-1", "0", "1e308", "NaN", "1/0", "2016-02-30", "../../etc/passwd", "=1+1", ",", ";",
        "\"\"", "，", "％",
        "null", "true", "indicator", "region", "percent", "2016",
    ];

    /// <summary>Runs a number of changes from a first one on; the exit code is that of a fault where one was found.</summary>
    public static int Run(int count, int first)
    {
        var plan = Path.Combine(RepositoryFolder.Path, "tests", "Generator.Specs", "golden", "plan", "content");
        var templates = Path.Combine(RepositoryFolder.Path, "templates");
        var sound = Files(plan, "content").Concat(Files(templates, "templates"))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .ToList();
        var (faults, built) = (0, 0);
        var folder = Directory.CreateTempSubdirectory("generator-fuzz-").FullName;
        try
        {
            foreach (var (path, bytes) in sound)
            {
                Write(folder, path, bytes);
            }

            // The first build of a process takes longer than any other.
            Build(folder);
            for (var number = first; number < first + count; number++)
            {
                var random = new Random(number);
                var (path, bytes) = sound[random.Next(sound.Count)];
                Write(folder, path, Changed(bytes, random));
                var (succeeded, fault) = Build(folder);
                Write(folder, path, bytes);
                built += succeeded ? 1 : 0;
                if (fault is not null)
                {
                    faults++;
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number} {path}: {fault}"));
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{count} changes from number {first}: {built} built, {count - built} told, {faults} faults"));
        return faults == 0 ? 0 : 1;
    }

    private static (bool Succeeded, string? Fault) Build(string folder)
    {
        var (clock, before) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes());
        try
        {
            var options = new BuildOptions(
                Path.Combine(folder, "content"),
                Path.Combine(folder, "templates"),
                Path.Combine(folder, "site"),
                Path.Combine(folder, "cache"),
                BaseUrl: null, new DateOnly(2030, 1, 1), Strict: false, Force: false, PublishSite: false) { LooksAtOutput = false };
            var report = SiteBuild.Run(options, progress: null, CancellationToken.None);
            foreach (var language in Enum.GetValues<Diagnostics.ToolLanguage>())
            {
                _ = report.Diagnostics.Sum(problem => problem.MessageIn(language).Length + (problem.HintIn(language)?.Length ?? 0));
            }

            var fault = report.Diagnostics.FirstOrDefault(problem => problem.Fault is not null)?.Fault;
            return (report.Succeeded, fault is null ? Beyond(clock.Elapsed, before) : First(fault));
        }
        catch (Exception failure)
        {
            return (false, First(failure));
        }
    }

    /// <summary>Live memory is never more than what was allocated; only a run that allocates much is looked at more closely.</summary>
    private static string? Beyond(TimeSpan time, long before) =>
        time > Longest ? string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:0.0} s")
        : GC.GetTotalAllocatedBytes() - before > MostBytes && Environment.WorkingSet > MostBytes ? "took more than 1 GB"
        : null;

    private static string First(Exception failure) => string.Join(" ", failure.ToString().Split('\n').Take(4).Select(line => line.Trim()));

    private static byte[] Changed(byte[] bytes, Random random)
    {
        var changed = bytes;
        for (var times = 1 + random.Next(3); times > 0; times--)
        {
            changed = random.Next(6) switch
            {
                0 => Bytes(changed, random),
                1 => Lines(changed, random),
                2 => Cells(changed, random),
                3 => Cut(changed, random),
                _ => Put(changed, random),
            };
        }

        return changed;
    }

    private static byte[] Bytes(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        for (var i = random.Next(1, 8); i > 0 && changed.Length > 0; i--)
        {
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        }

        return changed;
    }

    /// <summary>Drops, doubles, swaps or repeats lines.</summary>
    private static byte[] Lines(byte[] bytes, Random random)
    {
        var lines = Text(bytes).Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            default:
                lines.InsertRange(one, Enumerable.Repeat(lines[one], random.Next(200)));
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    /// <summary>What stands between the separators of a format, changed for a token or for another cell.</summary>
    private static byte[] Cells(byte[] bytes, Random random)
    {
        char[] separators = [',', ':', '\n', '|'];
        var cells = Text(bytes).Split(separators[random.Next(separators.Length)] is var separator ? separator : ',');
        cells[random.Next(cells.Length)] = random.Next(2) == 0 ? Tokens[random.Next(Tokens.Length)] : cells[random.Next(cells.Length)];
        return Encoding.UTF8.GetBytes(string.Join(separator, cells));
    }

    private static byte[] Cut(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + random.Next(1, 64))..]];
    }

    /// <summary>A token at any place, now and then some thousand times.</summary>
    private static byte[] Put(byte[] bytes, Random random)
    {
        var token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
        var times = random.Next(20) == 0 ? random.Next(1, 20_000) : 1;
        var start = random.Next(bytes.Length + 1);
        return [.. bytes[..start], .. Enumerable.Repeat(token, times).SelectMany(part => part), .. bytes[start..]];
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static void Write(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    private static IEnumerable<(string Path, byte[] Bytes)> Files(string folder, string name) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Select(file => (Path.Combine(name, Path.GetRelativePath(folder, file)), File.ReadAllBytes(file)));
}
