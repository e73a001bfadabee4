using System.Diagnostics;
using System.Globalization;
using Generator.PublishLoop;

namespace Generator.Benchmarks.Publishing;

/// <summary>Kills a publisher as often as is asked, 1,000 times where nothing is, and says what was wrong with what it left.</summary>
internal static class Kills
{
    private const int Usual = 1000;

    public static int Run(string? number)
    {
        var kills = number is null ? Usual : int.Parse(number, CultureInfo.InvariantCulture);
        var seed = Random.Shared.Next();
        var folder = Directory.CreateTempSubdirectory("generator-kills-");
        var clock = Stopwatch.StartNew();
        var faults = KillRun.Run(folder.FullName, kills, seed, out var sites);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kills} kills, {sites} sites, {faults.Count} faults, {clock.Elapsed.TotalSeconds:0} s, seed {seed}"));
        foreach (var fault in faults)
        {
            Console.WriteLine(fault);
        }

        // What is wrong is kept to be looked at.
        if (faults.Count == 0)
        {
            folder.Delete(recursive: true);
        }

        return faults.Count;
    }
}
