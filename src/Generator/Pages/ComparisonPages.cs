using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Comparing;
using Generator.Pages.Kinds;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Plans;
using Generator.Wording;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>
/// The pages over several plans: one in each language that all of them speak, and the door at the root, which leads to these. The sites
/// of the plans lie beside the folder of these pages, each below its own name.
/// </summary>
internal static class ComparisonPages
{
    /// <summary>The folder of all but the door; no plan may have its name.</summary>
    public const string Folder = "front/";

    public const string Frame = "plans-frame";

    private const string Template = "plans";

    public static readonly ImmutableArray<string> Templates = [Template, Frame];

    /// <summary>The pages with what they are shown with, by their paths below the folder that holds all plans.</summary>
    public static OutputTree? Render(
        ImmutableArray<PlanSite> plans,
        ImmutableArray<Locale> locales,
        LoadedContent content,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        var templates = TemplateSet.Parse(content.Templates, locales[0].Words.Catalogue, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var builtins = TemplateBuiltins.Make();
        var assets = SiteAssets.Of(content.Assets, [], Folder);
        var renderer = new PageRenderer(templates, builtins, MemoryStore.Instance, cancellation);
        var files = Jobs(plans, locales)
            .Select(job => renderer.Render(job.Template, Frame, job.Path, () => Variables(job, assets, diagnostics), diagnostics))
            .ToList();
        SitePages.ReportMissingTexts(locales, diagnostics);
        diagnostics.AddRange(TemplateFailure.Tell(
            files.Where(one => one.Failure is not null).Select(one => (one.Failure!, Routes.Front.Value))));
        return diagnostics.HasErrors ? null : new([.. files.Select(one => one.File!), .. assets.Files]);
    }

    /// <summary>The door first, then the comparison in each language.</summary>
    internal static IEnumerable<ComparisonJob> Jobs(ImmutableArray<PlanSite> plans, ImmutableArray<Locale> locales)
    {
        yield return new("front", Routes.Front, locales[0], [], new FrontPages.Model([.. locales.Select(locale => Door(plans, locale))]));
        foreach (var locale in locales)
        {
            yield return new(
                Template,
                PathOf(locale),
                locale,
                [
                    .. locales.Select(other => new LanguageLink(
                        other.Language.Tag, NameOf(other), PathOf(other).Value, other.Language == locale.Language)),
                ],
                new ComparisonMaker(locale).Of(plans));
        }
    }

    internal static ScriptObject Variables(ComparisonJob job, SiteAssets assets, DiagnosticBag diagnostics)
    {
        var words = job.Locale.Words;
        var globals = View.Open(
            new ComparisonFrame(
                words.Language.Tag, CatalogueView.Of(words.Catalogue), words["plans.title"], words["plans.lead"], job.Languages),
            job.Model);
        new PageFunctions(job.Path, new(), root: null, assets, new TemplateWords(words), diagnostics).AddTo(globals);
        return globals;
    }

    private static OutputPath PathOf(Locale locale) => new($"{Folder}{locale.Language}/index.html");

    private static string NameOf(Locale locale) => locale.Words["language.name"];

    private static FrontPages.Door Door(ImmutableArray<PlanSite> plans, Locale locale) => new(
        locale.Language.Tag,
        locale.Words["language.direction"],
        NameOf(locale),
        PathOf(locale).Value,
        locale.Words.List([.. plans.Select(plan => plan.Summary.ShortTitle[locale.Language.Tag])]),
        locale.Words["plans.title"],
        locale.Words["plans.lead"],
        Heading: string.Empty,
        Text: string.Empty);
}

/// <summary>A page over several plans that is to be made.</summary>
internal sealed record ComparisonJob(
    string Template, OutputPath Path, Locale Locale, ImmutableArray<LanguageLink> Languages, View Model);
