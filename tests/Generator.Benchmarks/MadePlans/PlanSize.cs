using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Benchmarks.MadePlans;

/// <summary>
/// How large a made plan is. Sections hold about ten indicators, and there are about as many chapters as a chapter has sections; fifty
/// indicators share the source of a year, as the tables of one department do.
/// </summary>
internal sealed record PlanSize(int Indicators, int Years, int Regions, ImmutableArray<string> Languages)
{
    public const int BaseYear = 2015;

    private const int IndicatorsOfSection = 10;
    private const int IndicatorsOfSource = 50;

    public int LastYear => BaseYear + Years - 1;

    public int Sections => Math.Max(1, Indicators / IndicatorsOfSection);

    public int Chapters => Math.Max(1, (int)Math.Round(Math.Sqrt(Sections)));

    /// <summary>Groups of indicators that share a source each year.</summary>
    public int Groups => ((Indicators - 1) / IndicatorsOfSource) + 1;

    public int Terms => 20 + (Indicators / IndicatorsOfSource);

    public int SectionOf(int indicator) => Math.Min(indicator / IndicatorsOfSection, Sections - 1);

    public int ChapterOf(int section) => section * Chapters / Sections;

    public static int GroupOf(int indicator) => indicator / IndicatorsOfSource;

    /// <summary>
    /// The size that options such as <c>--indicators 1000 --years 10</c> name; what is not named is 100 × 5 × 1 in two languages.
    /// </summary>
    public static PlanSize Read(string[] options) =>
        new(Number(options, "--indicators", 100), Number(options, "--years", 5), Number(options, "--regions", 1), LanguagesOf(options));

    public static string? Option(string[] options, string name)
    {
        var at = Array.IndexOf(options, name);
        return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
    }

    /// <summary>As many of the languages that the templates have words of as are asked for, or those that are named.</summary>
    private static ImmutableArray<string> LanguagesOf(string[] options)
    {
        var named = Option(options, "--languages") ?? "2";
        return int.TryParse(named, CultureInfo.InvariantCulture, out var count)
            ? [.. PlanWords.All.Select(words => words.Language).Take(count)]
            : [.. named.Split(',', StringSplitOptions.TrimEntries)];
    }

    private static int Number(string[] options, string name, int otherwise) =>
        Option(options, name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
}
