using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Changes;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;
using Generator.Validation;
using Generator.Wording;

namespace Generator.Benchmarks.Faults;

/// <summary>
/// A sound plan in memory, parsed once, of which one file at a time is given other bytes. It then goes through the stages of a build
/// without a disk; only the changed file is parsed again.
/// </summary>
internal sealed class KeptPlan
{
    private static readonly DateOnly LastDay = new(2030, 1, 1);

    private readonly ParsedInput[] sound;

    private KeptPlan(string name, ParsedInput[] sound)
    {
        Name = name;
        this.sound = sound;
        Content = [.. Places(SourceTree.Templates + "/", isOf: false)];
        Templates = [.. Places(SourceTree.Templates + "/", isOf: true)];
    }

    public string Name { get; }

    /// <summary>The places in <see cref="PathOf"/> of the files of the content.</summary>
    public ImmutableArray<int> Content { get; }

    public ImmutableArray<int> Templates { get; }

    /// <summary>The plan of a folder of the tests, with the words of only those languages that it is written in.</summary>
    public static KeptPlan Open(string folder, params string[] languages)
    {
        var diagnostics = new DiagnosticBag();
        var tests = Path.Combine(RepositoryFolder.Path, "tests", "Generator.Specs", folder, "content");
        var content = SourceTree.Open(tests, "content", diagnostics)!;
        var templates = SourceTree.Open(Path.Combine(RepositoryFolder.Path, "templates"), SourceTree.Templates, diagnostics)!;
        var inputs = content.Paths.Select(path => InputLayout.OfContent(content, path))
            .Concat(templates.Paths.Select(path => InputLayout.OfTemplates(templates, path)))
            .Where(input => input.Kind is not (InputKind.Unknown or InputKind.Note)
                && (input.Kind != InputKind.TextCatalogue || languages.Contains(input.Key)));
        return new(folder, [.. inputs.Select(input => InputParser.Parse(input, diagnostics))]);
    }

    public string PathOf(int place) => sound[place].File!.Path;

    /// <summary>The most bytes that the file at a place may have.</summary>
    public long LimitOf(int place) => InputLimits.Largest(sound[place].Input.Kind);

    public ReadOnlySpan<byte> BytesOf(int place) => sound[place].File!.Content.Span;

    /// <summary>
    /// Builds with other bytes in the place of one file, as far as a stage and as the problems allow; whether a whole build would go on.
    /// What a reader, a page or a chart throws is thrown.
    /// </summary>
    public bool Build(int place, byte[] bytes, BuildStage last, DiagnosticBag diagnostics)
    {
        var (input, file) = (sound[place].Input, sound[place].File! with { Content = bytes });
        if (InputParser.Readers[input.Kind](input, file, diagnostics) is not { } value)
        {
            return false;
        }

        ParsedInput[] parsed = [.. sound];
        parsed[place] = new(input, file, value);
        var content = ContentLoader.Arrange(parsed, diagnostics);
        if (PlanValidator.Validate(content, baseUrl: null, diagnostics) is not { } plan
            || TextCatalogueValidator.Validate(content, plan.Languages, diagnostics) is not { } catalogues)
        {
            return false;
        }

        var locales = Locale.All(catalogues.Values, plan.Units);
        _ = History.Check(content, plan, diagnostics);
        if (diagnostics.HasErrors || PlanAssessor.Assess(plan, LastDay, diagnostics) is not { } assessment)
        {
            return false;
        }

        return last == BuildStage.Judging || Writes(assessment, locales, content, diagnostics);
    }

    private static bool Writes(
        PlanAssessment assessment,
        FrozenDictionary<SiteLanguage, Locale> locales,
        LoadedContent content,
        DiagnosticBag diagnostics)
    {
        var charts = ChartStage.Draw(assessment, locales, MemoryStore.Instance, diagnostics, CancellationToken.None);
        if (charts is null
            || SitePages.Render(assessment, locales, charts, content, MemoryStore.Instance, diagnostics, CancellationToken.None)
                is not { } site)
        {
            return false;
        }

        var links = new DiagnosticBag();
        LinkCheck.Run(site, links);
        diagnostics.AddRange(LinkOrigins.Trace(links.ToImmutable(), content));
        return !diagnostics.HasErrors;
    }

    private IEnumerable<int> Places(string folder, bool isOf) => Enumerable.Range(0, sound.Length)
        .Where(place => PathOf(place).StartsWith(folder, StringComparison.Ordinal) == isOf);
}
