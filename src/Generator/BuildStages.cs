using System.Collections.Frozen;
using Generator.Assessment;
using Generator.Changes;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;
using Generator.Validation;
using Generator.Wording;

namespace Generator;

/// <summary>The stages that make a site before it is published, in the order in which they run.</summary>
internal enum BuildStage
{
    Reading,
    Checking,
    Judging,
    Drawing,
    Writing,
}

/// <summary>What each stage made. Where a stage reported an error, it and all later ones made nothing.</summary>
internal sealed record BuildStages
{
    /// <summary>Rows of data: a plan that has more is tidied up after, stage by stage.</summary>
    private const int Large = 100_000;

    /// <summary>Bytes of input: reading so many leaves several times as much behind, even where rows are blank.</summary>
    private const long Long = 8_000_000;

    /// <summary>Where what is made is kept until it is published.</summary>
    public IContentStore Store { get; private init; } = MemoryStore.Instance;

    public LoadedContent? Content { get; private init; }

    public Plan? Plan { get; private init; }

    public FrozenDictionary<SiteLanguage, Locale>? Locales { get; private init; }

    /// <summary>The content against what was accepted of it.</summary>
    public History? History { get; private init; }

    public PlanAssessment? Assessment { get; private init; }

    public ChartBook? Charts { get; private init; }

    public OutputTree? Site { get; init; }

    /// <summary>Runs the stages up to the last that is wanted; each reports all problems of its own, then it ends.</summary>
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public static BuildStages Run(
        BuildOptions options, BuildStage last, DiagnosticBag diagnostics, Action<BuildStep>? progress, CancellationToken cancellation)
    {
        var isLarge = false;
        Begin(BuildStep.Reading);
        var made = new BuildStages
        {
            Store = new ContentSpool(options.CacheFolder),
            Content = ContentLoader.Load(
                options.ContentFolder, options.TemplateFolder, diagnostics, options.ThemeFolder, options.Memory?.Inputs),
        };
        if (made.Content is not { } content || last == BuildStage.Reading)
        {
            return made;
        }

        isLarge = content.Datasets.Sum(table => table.Rows.Length) > Large
            || content.Inputs.Sum(file => (long)file.Content.Length) > Long;
        Begin(BuildStep.Checking);
        var plan = PlanValidator.Validate(content, options.BaseUrl, diagnostics);
        if (plan is null || TextCatalogueValidator.Validate(content, plan.Languages, diagnostics) is not { } catalogues)
        {
            return made;
        }

        made = made with
        {
            Plan = plan, Locales = Locale.All(catalogues.Values, plan.Units), History = History.Check(content, plan, diagnostics),
        };
        if (diagnostics.HasErrors || last == BuildStage.Checking)
        {
            return made;
        }

        Begin(BuildStep.Judging);
        made = made with { Assessment = PlanAssessor.Assess(plan, options.AsOf, diagnostics) };
        if (made.Assessment is null || last == BuildStage.Judging)
        {
            return made;
        }

        content = content.Without(plan.Releases.Except(made.Assessment.Plan.Releases)).WithoutCells();
        made = made with { Content = content };

        Begin(BuildStep.DrawingAndWriting);
        made = made with
        {
            Charts = ChartStage.Draw(made.Assessment, made.Locales, made.Store, diagnostics, cancellation, options.Memory?.Charts),
        };
        return made.Charts is null || last == BuildStage.Drawing
            ? made
            : made with
            {
                Site = SitePages.Render(
                    made.Assessment,
                    made.Locales,
                    made.Charts,
                    content,
                    made.Store,
                    diagnostics,
                    cancellation,
                    options.Limits,
                    options.Memory?.Pages),
            };

        void Begin(BuildStep step)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Invoke(step);
            if (isLarge)
            {
                // What a stage leaves behind is as much again as what the next one needs.
                UnusedMemory.GiveBack();
            }
        }
    }
}
