using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Changes.Translations;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Publishing;
using Generator.Wording;

namespace Generator.Changes.Comparison;

/// <summary>A site in memory against the one that was published.</summary>
internal sealed class SiteComparison(PublishedSite published, OutputTree site, Plan plan, ChangeWords words)
{
    private static readonly string AllFigures = DataPaths.Table(ObservationTables.Name).Value;

    private static readonly string AllGoals = DataPaths.Table(GoalsTable.Name).Value;

    private readonly FrozenDictionary<string, ManifestFile> before = published.Manifest.Files
        .Where(file => IsTable(file.Path)).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    private readonly FrozenDictionary<string, FileContent> after = site.Files
        .Where(file => IsTable(file.Path.Value)).ToFrozenDictionary(file => file.Path.Value, file => file.Content, StringComparer.Ordinal);

    /// <summary>Figures and statuses alone, which a build sums up.</summary>
    public SiteChanges OfData() => Figures() is { } figures && Verdicts() is { } verdicts
        ? new SiteChanges(HasData: true, figures, verdicts, [], [], [], null)
        : new SiteChanges(HasData: false, [], [], [], [], [], null);

    /// <summary>Everything, with the files by the manifest that the site would have.</summary>
    public SiteChanges OfAll(SiteManifest manifest, History history)
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
            Texts = OneSidedTexts(history, inputs, plan.Languages),
            MadeBy = published.Manifest.ToolVersion == manifest.ToolVersion ? null : published.Manifest.ToolVersion,
        };
    }

    private static bool IsPicture(ManifestFile file) => file.Path.EndsWith(".png", StringComparison.Ordinal);

    private static bool IsTable(string path) => IsOfIndicator(path) || path == AllFigures || path == AllGoals;

    private static bool IsOfIndicator(string path) => path.StartsWith(DataPaths.TablesOfIndicators, StringComparison.Ordinal);

    /// <summary>
    /// The figures, indicator by indicator, and of these only the ones whose table is another: all figures in one may be more than memory
    /// holds. Null where what was published cannot be read.
    /// </summary>
    private ImmutableArray<FigureChange>? Figures()
    {
        if (!before.ContainsKey(AllFigures))
        {
            return null;
        }

        var changes = new List<FigureChange>();
        var made = plan.Indicators.Select(indicator => DataPaths.Table(indicator.Id).Value).Where(after.ContainsKey);
        var gone = before.Keys.Where(path => IsOfIndicator(path) && !after.ContainsKey(path)).Order(StringComparer.Ordinal);
        foreach (var path in made.Concat(gone).Where(path => !IsSame(path)))
        {
            var was = before.TryGetValue(path, out var listed) ? FigureComparison.Read(published.Read(listed)) : PublishedTable.Empty;
            var now = after.TryGetValue(path, out var content) ? FigureComparison.Read(content.Read()) : PublishedTable.Empty;
            if (was is null || now is null)
            {
                return null;
            }

            changes.AddRange(new FigureComparison(was, now, words).Compare());
        }

        return [.. changes.OrderBy(change => change.Kind == ChangeKind.Removed)];
    }

    private ImmutableArray<VerdictChange>? Verdicts() =>
        IsSame(AllGoals) ? []
        : before.TryGetValue(AllGoals, out var listed) && VerdictComparison.Read(published.Read(listed)) is { } was
            && after.TryGetValue(AllGoals, out var content) && VerdictComparison.Read(content.Read()) is { } now
            ? VerdictComparison.Compare(was, now, words)
            : null;

    private bool IsSame(string path) =>
        before.TryGetValue(path, out var was) && after.TryGetValue(path, out var now) && was.Sha256 == now.Sha256;

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
