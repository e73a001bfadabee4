
namespace Generator.Cli;

/// <summary>
/// What the program itself failed at, for whoever maintains it: staff read which page or chart it was, and send this file.
/// </summary>
internal static class FaultLog
{
    private const string Name = "faults.log";

    /// <summary>
    /// Writes the details beside what later builds use again, and says where; on a disk that takes nothing they are printed.
    /// </summary>
    public static void Tell(BuildReport report, BuildOptions options, Surroundings surroundings)
    {
        var details = string.Join(
            "\n\n",
            report.Diagnostics.Where(problem => problem.Fault is not null).Select(problem => $"{problem.Location}\n{problem.Fault}"));
        var file = Path.Combine(options.CacheFolder, Name);
        try
        {
            Directory.CreateDirectory(options.CacheFolder);
            File.WriteAllText(file, details + "\n");
            surroundings.Error.WriteLine(
                surroundings.Say("failure.log", ("file", Folders.Shown(options.CacheFolder, surroundings.CurrentFolder) + Name)));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            surroundings.Error.WriteLine(details);
        }
    }
}
