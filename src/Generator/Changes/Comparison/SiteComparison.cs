using System.Collections.Immutable;
using Generator.Changes.Translations;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Publishing;
using Generator.Wording;

namespace Generator.Changes.Comparison;

/// <summary>A site in memory against the one that was published.</summary>
internal sealed class SiteComparison(PublishedSite published, OutputTree site, ChangeWords words)
{
    /// <summary>Figures and statuses alone, which a build sums up.</summary>
    public SiteChanges OfData()
    {
        var (figures, goals) = (DataPaths.Table(ObservationTables.Name), DataPaths.Table(GoalsTable.Name));
        var before = (Figures: FigureComparison.Read(published.Read(figures)), Goals: VerdictComparison.Read(published.Read(goals)));
        var after = (Figures: FigureComparison.Read(Made(figures)), Goals: VerdictComparison.Read(Made(goals)));
        return before is not { Figures: { } figuresBefore, Goals: { } goalsBefore }
            || after is not { Figures: { } figuresAfter, Goals: { } goalsAfter }
                ? new SiteChanges(HasData: false, [], [], [], [], [], null)
                : new SiteChanges(
                    HasData: true,
                    new FigureComparison(figuresBefore, figuresAfter, words).Compare(),
                    VerdictComparison.Compare(goalsBefore, goalsAfter, words),
                    [],
                    [],
                    [],
                    null);
    }

    /// <summary>Everything, with the files by the manifest that the site would have.</summary>
    public SiteChanges OfAll(SiteManifest manifest, History history, ImmutableArray<SiteLanguage> languages)
    {
        // Pictures of charts are drawn only for a site that is published; the others are among the files.
        var made = manifest.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var inputs = FileComparison.Compare(
            published.Manifest.Inputs.Select(input => (input.Path, input.Sha256)),
            manifest.Inputs.Select(input => (input.Path, input.Sha256)));
        return OfData() with
        {
            Files = FileComparison.Compare(
                published.Manifest.Files.Where(file => !IsPicture(file) || made.Contains(file.Path))
                    .Select(file => (file.Path, file.Sha256)),
                manifest.Files.Select(file => (file.Path, file.Sha256))),
            Inputs = inputs,
            Texts = OneSidedTexts(history, inputs, languages),
            MadeBy = published.Manifest.ToolVersion == manifest.ToolVersion ? null : published.Manifest.ToolVersion,
        };
    }

    private static bool IsPicture(ManifestFile file) => file.Path.EndsWith(".png", StringComparison.Ordinal);

    private ReadOnlyMemory<byte>? Made(OutputPath path) => site.Files.FirstOrDefault(file => file.Path == path)?.Content.Read();

    /// <summary>What was approved tells which language changed; where the file did not, there is nothing to tell.</summary>
    private static ImmutableArray<TextChange> OneSidedTexts(
        History history, ImmutableArray<FileChange> inputs, ImmutableArray<SiteLanguage> languages)
    {
        var changed = inputs.Where(input => input.Kind == ChangeKind.Changed).Select(input => input.Path).ToHashSet(StringComparer.Ordinal);
        return [.. history.OneSided.Select(Told).Where(text => changed.Contains(text.File))];

        TextChange Told(OneSidedChange change)
        {
            var (text, language, isStale) = change;
            var (original, translation) = (languages[0].Tag, languages[language].Tag);
            return isStale
                ? new(text.Versions[0].Location.File, text.Key.Place, original, translation)
                : new(text.Versions[language].Location.File, text.Key.Place, translation, original);
        }
    }
}
