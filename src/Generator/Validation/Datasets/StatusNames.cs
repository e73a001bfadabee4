using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>The words for an observation's status in datasets: the English names of content, and those of the catalogues.</summary>
internal static class StatusNames
{
    /// <summary>The group of the templates' texts in which the site's words for the statuses stand, in each language.</summary>
    private const string ShownWords = "observation_status";

    /// <summary>The words of a language for a status, the one to prefer first; its name in content where there is none.</summary>
    public static ImmutableArray<string> In(CatalogueWords words, string tag, ObservationStatus status) =>
        words.Of(tag, KeyOf(status)) is { IsEmpty: false } own ? own : [Of(status)];

    /// <summary>Every word for a status: its name, the words of spreadsheets, and those by which the site shows it.</summary>
    public static NameIndex Index(CatalogueWords words) => new(
        Choices<ObservationStatus>.Names,
        Enum.GetValues<ObservationStatus>().SelectMany(status => words.All(KeyOf(status)).Select(word => (Of(status), word)))
            .Concat(words.Tags.SelectMany(tag => Enum.GetValues<ObservationStatus>().Select(status =>
                (Of(status), words.Text(tag, $"{ShownWords}.{KeyPart(status)}") ?? string.Empty)))));

    private static string KeyOf(ObservationStatus status) => $"dataset.status.{KeyPart(status)}";

    private static string KeyPart(ObservationStatus status) => Of(status).Replace('-', '_');

    public static string Of(ObservationStatus status) => Choices<ObservationStatus>.NameOf(status);

    /// <summary>Whether a row of this status carries no number.</summary>
    public static bool IsWithoutNumber(ObservationStatus status) => IsDated(status) || status == ObservationStatus.StatedMet;

    /// <summary>Whether a row of this status tells of an event, with the day in the column of the period.</summary>
    public static bool IsDated(ObservationStatus status) => status is ObservationStatus.Completed or ObservationStatus.NotDone;
}
