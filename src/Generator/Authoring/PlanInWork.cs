using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>
/// What a content folder declares so far, for the people who work on it: everything that is sound, also while other things are not.
/// </summary>
internal sealed record PlanInWork(
    LoadedContent Content,
    ImmutableArray<SiteLanguage> Languages,
    Definitions Definitions,
    DatasetNames Names,
    ImmutableArray<Release> Releases,
    ImmutableArray<Observation> Observations)
{
    /// <summary>Null when a folder is missing or a file cannot be read as a whole; then the diagnostics say why.</summary>
    public static PlanInWork? Load(string contentFolder, string templateFolder, DiagnosticBag diagnostics)
    {
        if (ContentLoader.Load(contentFolder, templateFolder, diagnostics) is not { } content)
        {
            return null;
        }

        // What is faulty is told by a check; whoever writes content must not be kept from looking up a name by it.
        var problems = new DiagnosticBag();
        var languages = SiteLanguages.Read(content, problems);
        var scope = new ReadingScope(content, languages, problems);
        var declared = DeclarationsReader.Read(scope);
        var names = new DatasetNames(declared.Definitions, scope);
        return new PlanInWork(content, languages, declared.Definitions, names, declared.Releases, declared.Observations);
    }
}
