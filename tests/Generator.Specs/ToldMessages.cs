using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Specs;

/// <summary>
/// What each case is told, in both languages of the tool, kept beside the specs as text that a person reads: a changed sentence shows in
/// a review. “UPDATE_MESSAGES=1” before the run accepts what the tool says now.
/// </summary>
internal static partial class ToldMessages
{
    private const string Heading = "# ";

    private static readonly Lock Writing = new();

    private static bool Accepts => Environment.GetEnvironmentVariable("UPDATE_MESSAGES") == "1";

    /// <summary>Holds what a case was told against what is kept; null when the two are the same.</summary>
    public static string? Difference(string spec, string title, BuildReport report)
    {
        var told = string.Join('\n', report.Diagnostics.Select(Tell));
        if (Accepts)
        {
            lock (Writing)
            {
                var all = Read(spec);
                all[title] = told;
                Write(spec, all);
            }

            return null;
        }

        return Read(spec).GetValueOrDefault(title) is not { } kept ? $"No messages are kept for it; it was told:\n{told}"
            : kept == told ? null
            : $"kept:\n{kept}\ntold:\n{told}";
    }

    /// <summary>The cases of a file whose messages are kept.</summary>
    public static IEnumerable<string> Titles(string spec) => Read(spec).Keys;

    /// <summary>Lines of the repository's own templates move whenever they change; the case itself says where the mistake is.</summary>
    private static string Tell(Diagnostic problem) => InTemplate().Replace(
        string.Join(
            '\n',
            ToolLanguages.All.Select(language => $"  {FirstLine(problem, language)}").Prepend($"{problem.Code} {problem.Location}")),
        string.Empty);

    [GeneratedRegex("(?<=templates/[a-z./-]+)(, line [0-9]+, column [0-9]+|，第[0-9]+行，第[0-9]+列)")]
    private static partial Regex InTemplate();

    private static string FirstLine(Diagnostic problem, ToolLanguage language) => problem.MessageIn(language).Split('\n')[0];

    private static string PathOf(string spec) => Path.Combine(RepositoryFolders.Messages, Path.ChangeExtension(spec, ".txt"));

    private static SortedDictionary<string, string> Read(string spec)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (File.Exists(PathOf(spec)))
        {
            foreach (var section in File.ReadAllText(PathOf(spec)).Split($"\n{Heading}").Select(text => text.TrimStart('#', ' ')))
            {
                var lines = section.Split('\n', 2);
                all[lines[0]] = lines[1].Trim('\n');
            }
        }

        return all;
    }

    private static void Write(string spec, SortedDictionary<string, string> all)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(spec))!);
        File.WriteAllText(PathOf(spec), string.Join('\n', all.Select(one => $"{Heading}{one.Key}\n{one.Value}\n")));
    }
}
