using BenchmarkDotNet.Attributes;
using Scriban;
using Scriban.Runtime;

namespace Generator.Benchmarks.Templates;

/// <summary>Fifty templates that include one another, one inside the next.</summary>
[MemoryDiagnoser]
public class IncludeBenchmarks
{
    private const int Depth = 50;

    private readonly Template _first = Template.Parse("{{ include 'part1' 1 }}");
    private readonly Dictionary<string, Template> _parts = Enumerable.Range(1, Depth).ToDictionary(
        i => $"part{i}",
        i => Template.Parse(i == Depth ? "end {{ $0 }}" : $"<div>\n  {{{{ include 'part{i + 1}' ($0 + 1) }}}}\n</div>", $"part{i}"),
        StringComparer.Ordinal);

    [Benchmark]
    public string Render()
    {
        var context = new TemplateContext { TemplateLoader = new MemoryTemplates(new Dictionary<string, string>(StringComparer.Ordinal)) };
        foreach (var (name, part) in _parts)
        {
            context.CachedTemplates[name] = part;
        }

        context.PushGlobal(new ScriptObject());
        return _first.Render(context);
    }
}
