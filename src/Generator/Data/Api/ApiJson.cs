using System.Text.Json.Serialization;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>
/// How the records of the interface are written: members in snake case and in their order, enumerations as content files write them.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters =
    [
        typeof(KebabCase<Absence>), typeof(KebabCase<ActionStage>), typeof(KebabCase<Bound>), typeof(KebabCase<Direction>),
        typeof(KebabCase<EvidenceAgreement>), typeof(KebabCase<EvidenceStrength>), typeof(KebabCase<ObservationKind>),
        typeof(KebabCase<ObservationStatus>),
        typeof(KebabCase<Qualifier>), typeof(KebabCase<Reason>), typeof(KebabCase<Shift>), typeof(KebabCase<SourceClass>),
        typeof(KebabCase<Status>), typeof(KebabCase<TargetKind>), typeof(KebabCase<Together>),
    ])]
[JsonSerializable(typeof(IndexFile))]
[JsonSerializable(typeof(IndicatorFile))]
[JsonSerializable(typeof(GoalsFile))]
[JsonSerializable(typeof(ResultsFile))]
[JsonSerializable(typeof(MeasuresFile))]
[JsonSerializable(typeof(ReleasesFile))]
[JsonSerializable(typeof(SourcesFile))]
[JsonSerializable(typeof(SummaryFile))]
internal sealed partial class ApiJson : JsonSerializerContext;
