using System.Collections.Concurrent;
using Scriban;
using Scriban.Runtime;

namespace StandInTests.Templates;

/// <summary>One parsed template renders from many threads, each with a context of its own.</summary>
public sealed class ConcurrencyTests
{
    private const string Page = """
        {{ func row(a, b = 2) }}<tr><td>{{ a }}</td><td>{{ b | math.times n }}</td></tr>{{ end ~}}
        {{ for i in 1..20 }}{{ row i }}{{ include 'part' i label: n }}{{ capture c }}{{ for.index }}{{ end }}{{ c }}{{ end }}
        {{ list | array.sort | array.join "," }} {{ 'x' | string.pad_left n }} {{ wrap w }}{{ n }}{{ end }}
        {{ func make(step); $n = n; ret do; $n = $n + step; ret $n; end; end; c = make 2; c; c; list | array.each do; ret $0 + n; end }}
        """;

    [Fact]
    public void Every_thread_gets_its_own_output()
    {
        var template = Template.Parse("{{ func w }}[{{ $$ }}]{{ end }}" + Page);
        var part = Template.Parse("{{ $x = $0 * n }}({{ $x }}{{ $.label }})", "part");
        var expected = Enumerable.Range(0, 8).Select(n => Render(template, part, n)).ToArray();
        var results = new ConcurrentBag<(int N, string Output)>();
        Parallel.For(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results.Add((i % 8, Render(template, part, i % 8))));
        Assert.All(results, result => Assert.Equal(expected[result.N], result.Output));
        Assert.Equal(8, expected.Distinct().Count());
    }

    private static string Render(Template template, Template part, int n)
    {
        var context = new TemplateContext { TemplateLoader = new MemoryLoader(new Dictionary<string, string> { ["part"] = string.Empty }) };
        context.CachedTemplates["part"] = part;
        context.PushGlobal(new ScriptObject { ["n"] = n, ["list"] = new ScriptArray { 3, n, 1 } });
        return template.Render(context);
    }
}
