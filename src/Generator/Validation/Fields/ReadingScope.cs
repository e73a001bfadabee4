using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// What every reader needs: the files, the site's languages, the bag for problems, and the record of which files were taken,
/// so that at the end the files that nobody asked for can be named.
/// </summary>
internal sealed class ReadingScope(LoadedContent content, ImmutableArray<SiteLanguage> languages, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private readonly List<ReferenceUse> references = [];

    private PeriodWords? periods;

    private readonly HashSet<SourceLocation> faultyCells =
        [.. diagnostics.ToImmutable().Select(found => found.Location).Where(at => at.Cell is not null)];

    /// <summary>Takes down which fields are asked for, instead of reading them; null when content is read.</summary>
    public ShapeRecorder? Shapes { get; init; }

    public LoadedContent Content => content;

    public ImmutableArray<SiteLanguage> Languages => languages;

    /// <summary>What the catalogues call columns, statuses and parts of a year.</summary>
    public CatalogueWords Words { get; } = new(content, languages);

    /// <summary>Reads parts of a year in every language.</summary>
    public PeriodWords Periods => periods ??= new(Words);

    public ImmutableArray<string> LanguageTags { get; } = [.. languages.Select(language => language.Tag)];

    /// <summary>How many problems there are so far, to tell whether reading something found any.</summary>
    public int ProblemCount => diagnostics.Count;

    public static SourceLocation PlaceOf(string path) => new($"content/{path}");

    /// <summary>Adds a problem, except on a cell that could not be read in the first place: there it would only be a consequence.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (!faultyCells.Contains(diagnostic.Location))
        {
            diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Everything that the content rests on something else, in the order of reading.</summary>
    public IReadOnlyList<ReferenceUse> References => references;

    public void Remember(ReferenceUse use) => references.Add(use);

    /// <summary>What is being read: where to look when reading it throws.</summary>
    public SourceLocation Current { get; set; } = new("content");

    public bool IsTaken(string path) => taken.Contains(path);

    /// <summary>Marks a file as read, or as wrong in a way that was reported with its folder.</summary>
    public void Take(string path) => taken.Add(path);

    /// <summary>The root of a document, or null when it is missing or of another kind; both are reported.</summary>
    public T? Root<T>(string path)
        where T : SourceNode
    {
        Take(path);
        Current = PlaceOf(path);
        if (Shapes is not null)
        {
            return Shapes.Root<T>(path, isOptional: false);
        }

        switch (content.Documents.GetValueOrDefault(path))
        {
            case T root:
                return root;
            case null:
                Report(ContentProblems.FileMissing(PlaceOf(path)));
                return null;
            case var other:
                Report(ContentProblems.WrongKind(other.Location, path, NodeKind.Name<T>()));
                return null;
        }
    }

    /// <summary>As <see cref="Root"/> for a document that content may do without.</summary>
    public T? OptionalRoot<T>(string path)
        where T : SourceNode =>
        Shapes is not null ? Shapes.Root<T>(path, isOptional: true) : content.Documents.ContainsKey(path) ? Root<T>(path) : null;

    /// <summary>The fields of a document that is one map, such as plan.yaml.</summary>
    public FieldReader? Fields(string path) => Root<SourceMap>(path) is { } root ? new FieldReader(root, path, root.Location, this) : null;

    public MarkdownDocument? Markdown(string path)
    {
        Take(path);
        Current = PlaceOf(path);
        var document = content.Markdown.GetValueOrDefault(path);
        if (document is null)
        {
            Report(ContentProblems.ProseMissing(PlaceOf(path)));
        }

        return document;
    }
}

/// <summary>A place where content names what something rests on, kept until everything is read.</summary>
/// <param name="Reference">What is named.</param>
/// <param name="Text">How it is written, for messages.</param>
/// <param name="Location">Where.</param>
/// <param name="Region">The region of the row that names it, or null for the plan's own.</param>
/// <param name="Release">The dataset that names it, since a figure cannot rest on one that came later; null outside of datasets.</param>
/// <param name="MustBeOfficial">Whether only an official figure will do.</param>
internal sealed record ReferenceUse(
    FigureReference Reference, string Text, SourceLocation Location, RegionCode? Region, Year? Release, bool MustBeOfficial = false);
