using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Declarations;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>Reads what a plan declares and its datasets, without its chapters: for lists and scaffolds, which need no sound plan.</summary>
internal static class DeclarationsReader
{
    public static DeclaredContent Read(ReadingScope scope)
    {
        var units = UnitsReader.Read(scope);
        var (regions, _) = RegionsReader.Read(scope);
        var sources = SourcesReader.Read(scope);
        var head = PlanDocumentReader.Read(scope, regions, sources);
        var releases = ReleasesReader.Read(scope, head?.Period);
        var dimensions = DimensionsReader.Read(scope);
        var definitions = new Definitions(units, regions, sources, IndicatorsReader.Read(scope, units, dimensions), head)
        {
            Dimensions = dimensions,
        };
        var observations = DatasetsReader.Read(releases, definitions, scope).Observations;
        return new DeclaredContent(definitions, [.. (releases ?? []).Select(release => release.Value)], observations);
    }
}

/// <summary>What is declared, the releases, and every figure that could be read.</summary>
internal sealed record DeclaredContent(
    Definitions Definitions, ImmutableArray<Release> Releases, ImmutableArray<Observation> Observations);
