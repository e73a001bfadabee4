using BenchmarkDotNet.Attributes;
using Scriban;
using Scriban.Runtime;

namespace Generator.Benchmarks.Templates;

/// <summary>A table of a thousand rows with five cells each.</summary>
[MemoryDiagnoser]
public class TableBenchmarks
{
    private readonly Template _table = Template.Parse("""
        <table>
        {{~ for row in rows ~}}
          <tr><td>{{ row.name }}</td><td>{{ row.year }}</td><td>{{ row.value }}</td>
              <td>{{ row.value * 2 }}</td><td>{{ for.last ? 'last' : '' }}</td></tr>
        {{~ end ~}}
        </table>
        """);

    private readonly ScriptObject _model = new()
    {
        ["rows"] = new ScriptArray(Enumerable.Range(0, 1000)
            .Select(i => new ScriptObject { ["name"] = $"Row {i}", ["year"] = 2016 + (i % 5), ["value"] = i * 1.5 })),
    };

    [Benchmark]
    public string Render()
    {
        var context = new TemplateContext { LoopLimit = 0 };
        context.PushGlobal(_model);
        return _table.Render(context);
    }
}
