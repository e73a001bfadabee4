using System.Collections.Immutable;

namespace Generator.Changes.Comparison;

/// <summary>What publishing the site as it would be now changes in the one that was published.</summary>
/// <param name="HasData">
/// Whether figures and statuses were compared: with a manifest away from its site there are only files to compare.
/// </param>
/// <param name="Figures">Figures added, revised and removed, in the order of the tables.</param>
/// <param name="Verdicts">Promises whose status is another, or that are new or gone.</param>
/// <param name="Files">Files of the site, apart from pictures of charts, which are drawn only for a site that is published.</param>
/// <param name="Inputs">Files that the site is made from.</param>
/// <param name="Texts">Texts of changed inputs of which one language alone has changed since they were approved.</param>
/// <param name="MadeBy">The version of the tool that made the published site, where it is another than this one.</param>
public sealed record SiteChanges(
    bool HasData,
    ImmutableArray<FigureChange> Figures,
    ImmutableArray<VerdictChange> Verdicts,
    ImmutableArray<FileChange> Files,
    ImmutableArray<FileChange> Inputs,
    ImmutableArray<TextChange> Texts,
    string? MadeBy)
{
    public bool IsEmpty => Figures.IsEmpty && Verdicts.IsEmpty && Files.IsEmpty && Inputs.IsEmpty;

    public int Count(ChangeKind kind) => Figures.Count(figure => figure.Kind == kind);
}

/// <summary>What becomes of a thing.</summary>
public enum ChangeKind
{
    Added,

    /// <summary>A file is another; a figure was revised by a row of a later release.</summary>
    Changed,

    /// <summary>A figure's row of a published release is another: its history was rewritten.</summary>
    Rewritten,

    Removed,
}

/// <summary>
/// A figure that is other than it was published: its row's id, what readers call it, and what it says before and after with its unit, null
/// where it is not there. Columns tell everything that differs, as the tables have it.
/// </summary>
public sealed record FigureChange(
    ChangeKind Kind, string Id, string Name, string? Before, string? After, ImmutableArray<ColumnChange> Columns);

/// <summary>A column of a table whose content is another; empty where there was or is nothing.</summary>
public sealed record ColumnChange(string Column, string Was, string Is);

/// <summary>A promise whose status is another, by its id in the files for programs and in the words of readers.</summary>
public sealed record VerdictChange(string Goal, string Title, VerdictWord? Before, VerdictWord? After);

/// <summary>A status by its name and in words.</summary>
public sealed record VerdictWord(string Status, string Word);

/// <summary>A file that is added, changed or removed.</summary>
public sealed record FileChange(ChangeKind Kind, string Path)
{
    public bool IsPage => Path.EndsWith(".html", StringComparison.Ordinal);
}

/// <summary>
/// A text that has changed in one language and not in another: its file and place, the language that changed, and the one that did not.
/// </summary>
public sealed record TextChange(string File, string Place, string Changed, string Unchanged);
