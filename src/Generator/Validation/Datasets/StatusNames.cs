using System.Collections.Frozen;
using System.Collections.Immutable;
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
        ("修订", ObservationStatus.Revised),
        ("修订数", ObservationStatus.Revised),
        ("初步", ObservationStatus.Provisional),
        ("初步数", ObservationStatus.Provisional),
        ("推算", ObservationStatus.Derived),
        ("汇编", ObservationStatus.Compiled),
        ("转述", ObservationStatus.Reported),
        ("声明达标", ObservationStatus.StatedMet),
        ("已完成", ObservationStatus.Completed),
        ("未完成", ObservationStatus.NotDone),
    ];

    private static readonly FrozenDictionary<string, ObservationStatus> Chinese =
        ChineseWords.ToFrozenDictionary(pair => pair.Word, pair => pair.Status, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Known { get; } =
        [.. Choices<ObservationStatus>.Names.Concat(Chinese.Keys).Order(StringComparer.Ordinal)];

    /// <summary>The Chinese words for a status, the one to prefer first.</summary>
    public static IReadOnlyList<string> ChineseOf(ObservationStatus status) =>
        [.. ChineseWords.Where(pair => pair.Status == status).Select(pair => pair.Word)];

    public static ObservationStatus? Find(string text) =>
        Chinese.TryGetValue(text, out var status) ? status : Choices<ObservationStatus>.Find(text.ToLowerInvariant());

    public static string Of(ObservationStatus status) => Choices<ObservationStatus>.NameOf(status);

    /// <summary>Whether a row of this status carries no number.</summary>
    public static bool IsWithoutNumber(ObservationStatus status) => IsDated(status) || status == ObservationStatus.StatedMet;

    /// <summary>Whether a row of this status tells of an event, with the day in the column of the period.</summary>
    public static bool IsDated(ObservationStatus status) => status is ObservationStatus.Completed or ObservationStatus.NotDone;
}
