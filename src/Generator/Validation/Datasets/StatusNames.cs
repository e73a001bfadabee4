using System.Collections.Immutable;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>The words for an observation's status in datasets: the English names of content, and the Chinese ones listed here.</summary>
internal static class StatusNames
{
    /// <summary>Of several words for a status, the one to prefer stands first.</summary>
    private static readonly ImmutableArray<(string Word, ObservationStatus Status)> ChineseWords =
    [
        ("最终", ObservationStatus.Final),
        ("最终数", ObservationStatus.Final),
        ("终值", ObservationStatus.Final),
        ("正式公布", ObservationStatus.Final),
        ("修订", ObservationStatus.Revised),
        ("修订数", ObservationStatus.Revised),
        ("初步", ObservationStatus.Provisional),
        ("初步数", ObservationStatus.Provisional),
        ("推算", ObservationStatus.Derived),
        ("汇编", ObservationStatus.Compiled),
        ("转述", ObservationStatus.Reported),
        ("转引", ObservationStatus.Reported),
        ("声明达标", ObservationStatus.StatedMet),
        ("只有结论", ObservationStatus.StatedMet),
        ("已完成", ObservationStatus.Completed),
        ("未完成", ObservationStatus.NotDone),
    ];

    /// <summary>The group of the templates' texts in which the site's words for the statuses stand, in each language.</summary>
    private const string ShownWords = "observation_status";

    /// <summary>The Chinese words for a status, the one to prefer first.</summary>
    public static IReadOnlyList<string> ChineseOf(ObservationStatus status) =>
        [.. ChineseWords.Where(pair => pair.Status == status).Select(pair => pair.Word)];

    /// <summary>Every word for a status: its name, the words of spreadsheets, and those by which the site shows it.</summary>
    public static NameIndex Index(IEnumerable<SourceMap> catalogues) => new(
        Choices<ObservationStatus>.Names,
        ChineseWords.Select(pair => (Of(pair.Status), pair.Word)).Concat(catalogues
            .Select(catalogue => catalogue.Find(ShownWords))
            .OfType<SourceMap>()
            .SelectMany(group => group.Entries)
            .Select(entry => (Id: entry.Key.Text.Replace('_', '-'), Word: (entry.Value as SourceScalar)?.Text ?? string.Empty))
            .Where(pair => Choices<ObservationStatus>.Find(pair.Id) is not null)));

    public static string Of(ObservationStatus status) => Choices<ObservationStatus>.NameOf(status);

    /// <summary>Whether a row of this status carries no number.</summary>
    public static bool IsWithoutNumber(ObservationStatus status) => IsDated(status) || status == ObservationStatus.StatedMet;

    /// <summary>Whether a row of this status tells of an event, with the day in the column of the period.</summary>
    public static bool IsDated(ObservationStatus status) => status is ObservationStatus.Completed or ObservationStatus.NotDone;
}
