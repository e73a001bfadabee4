using System.Text.RegularExpressions;

namespace Generator.Specs;

/// <summary>
/// Which files of the golden site are kept beside the tests. A kept file is text and says something that no other kept file says, so
/// that the folder stays small enough to be read in a review.
/// </summary>
internal static partial class GoldenFiles
{
    /// <summary>
    /// Pictures are drawn from the SVG files that are kept, and their pixels differ between families of processors; a workbook is packed,
    /// and has the tables that are kept as CSV; style sheets and scripts are copies of the templates'.
    /// </summary>
    private static readonly string[] Endings = [".html", ".json", ".jsonld", ".csv", ".svg", ".xml", ".txt", ".webmanifest"];

    /// <summary>One indicator of each sort: revised, derived, a chain, a sum, two bases and regions, an event, without figures.</summary>
    private static readonly string[] Indicators =
        ["dust", "energy-total", "energy-intensity", "retrofit", "fine-particles", "river-chiefs", "forest"];

    /// <summary>English is kept whole but for what is the same template again: embedded charts, lists of a status.</summary>
    private static readonly string[] StatusesInEnglish = ["missed.html", "on-track.html"];

    /// <summary>Of the other languages, pages with every sort of figure, date, reason and name.</summary>
    private static readonly string[] OtherLanguages =
        ["goals.html", "milestones.html", "regions.html", "feed.xml", "indicators/dust.html", "statuses/missed.html"];

    /// <summary>The home page and the longest page, with every working, in the other language that the templates speak.</summary>
    private static readonly string[] Chinese = ["index.html", "chapters/energy-and-air/promises.html"];

    /// <summary>
    /// A file as it is kept. The hashes in the names of style sheets and scripts would make every page differ whenever one of these does.
    /// </summary>
    public static string Kept(string text) => HashOfAsset().Replace(text, "00000000");

    public static bool IsKept(string path) =>
        path != "manifest.json" // The hashes of all files, which would differ whenever one does.
        && !path.StartsWith("data/excel/", StringComparison.Ordinal) // The tables again, with a byte-order mark.
        && Endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))
        && path.Split('/', 2) switch
        {
            ["en", var page] => IsKeptInEnglish(page),
            ["zh", var page] => OtherLanguages.Contains(page) || Chinese.Contains(page),
            ["fr", var page] => OtherLanguages.Contains(page),
            [_, var file] => IsKeptIndicator(file),
            _ => true,
        };

    [GeneratedRegex("""(?<=\bassets/[\w-]+\.)[0-9a-f]{8}(?=\.(css|js)\b)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HashOfAsset();

    private static bool IsKeptInEnglish(string page) => page.Split('/') switch
    {
        ["embed", _] => false,
        ["statuses", var name] => StatusesInEnglish.Contains(name),
        ["charts", var name] => !name.StartsWith("goal-", StringComparison.Ordinal) // Drawn on the page of their section, too.
            && IsKeptIndicator(name.Replace("indicator-", "indicators/", StringComparison.Ordinal)),
        _ => IsKeptIndicator(page),
    };

    private static bool IsKeptIndicator(string path) =>
        path.Split('/') is not ["indicators", var name] || Indicators.Contains(name[..name.IndexOf('.', StringComparison.Ordinal)]);
}
