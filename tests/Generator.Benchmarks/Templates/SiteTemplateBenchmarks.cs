using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Generator.Model;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Pages;
using Scriban;

namespace Generator.Benchmarks.Templates;

/// <summary>The site's own templates: parsing all of them, and rendering all pages of the shipped plan in both languages.</summary>
[MemoryDiagnoser]
public class SiteTemplateBenchmarks
{
    private ImmutableArray<string> texts;
    private BuildStages made = null!;

    [GlobalSetup]
    public void Load()
    {
        made = ShippedBuild.Run(BuildStage.Drawing);
        texts = [.. made.Content!.Templates.Select(template => template.Text)];
    }

    [Benchmark]
    public int Parse() => texts.Count(text => !Template.Parse(text).HasErrors);

    [Benchmark]
    public int Render() =>
        SitePages.Render(
            made.Assessment!, made.Locales!, made.Charts!, made.Content!,
            MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!
            .Files.Length;
}
