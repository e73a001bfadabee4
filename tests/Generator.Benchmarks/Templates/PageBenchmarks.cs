using BenchmarkDotNet.Attributes;
using Scriban;
using Scriban.Runtime;

namespace Generator.Benchmarks.Templates;

/// <summary>Parsing and rendering of one page.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly Template _page = Template.Parse(BenchmarkPage.Text, "page");
    private readonly Template _footer = Template.Parse(BenchmarkPage.Footer, "footer");
    private readonly ScriptObject _model = BenchmarkPage.Model();
    private readonly MemoryTemplates _loader =
        new(new Dictionary<string, string>(StringComparer.Ordinal) { ["footer"] = BenchmarkPage.Footer });

    [Benchmark]
    public object Parse() => Template.Parse(BenchmarkPage.Text, "page");

    [Benchmark]
    public string Render()
    {
        var context = new TemplateContext { TemplateLoader = _loader };
        context.CachedTemplates["footer"] = _footer;
        context.PushGlobal(_model);
        return _page.Render(context);
    }

    [Benchmark]
    public object Context() => new TemplateContext();
}
