using Scriban.Runtime;

namespace Generator.Benchmarks.Templates;

/// <summary>A page of the kind that the site has: navigation, a heading, a list of goals, a table of figures, a footer.</summary>
internal static class BenchmarkPage
{
    public const string Text = """
        <!doctype html>
        <html lang="{{ language }}">
        {{~ func badge(status) ~}}
        <span class="badge {{ status | string.downcase | html.escape }}">{{ status }}</span>
        {{~ end ~}}
        <head><title>{{ page.title | html.escape }} - {{ site.title }}</title></head>
        <body>
        <nav>
          {{~ for item in site.navigation ~}}
          <a href="{{ item.path }}"{{ if item.path == page.path }} aria-current="page"{{ end }}>{{ item.title | html.escape }}</a>
          {{~ end ~}}
        </nav>
        <h1>{{ page.title }}</h1>
        {{~ for goal in page.goals ~}}
        <section class="{{ for.even ? 'even' : 'odd' }}">
          <h2>{{ for.index + 1 }}. {{ goal.title | html.escape }} {{ badge goal.status }}</h2>
          {{~ if goal.target ~}}
          <p>{{ goal.target | math.format 'N1' }} {{ goal.unit ?? '-' }}</p>
          {{~ else ~}}
          <p>{{ $"no target, {goal.note}" }}</p>
          {{~ end ~}}
          <ul>
          {{~ for value in goal.values ~}}
            <li>{{ value.year }}: {{ value.amount | math.round 1 }}</li>
          {{~ end ~}}
          </ul>
        </section>
        {{~ end ~}}
        <footer>{{ include 'footer' site.title }}</footer>
        </body>
        </html>
        """;

    public const string Footer = "<p>{{ $0 | html.escape }}, {{ page.goals | array.size }} goals</p>";

    /// <summary>The model: twelve links, twenty goals of five years each.</summary>
    public static ScriptObject Model() => new()
    {
        ["language"] = "en",
        ["site"] = new ScriptObject
        {
            ["title"] = "Report",
            ["navigation"] = new ScriptArray(Enumerable.Range(0, 12)
                .Select(i => new ScriptObject { ["path"] = $"/chapter-{i}/", ["title"] = $"Chapter {i} & more" })),
        },
        ["page"] = new ScriptObject
        {
            ["title"] = "Chapter 3",
            ["path"] = "/chapter-3/",
            ["goals"] = new ScriptArray(Enumerable.Range(0, 20).Select(Goal)),
        },
    };

    private static ScriptObject Goal(int number) => new()
    {
        ["title"] = $"Goal <{number}>",
        ["status"] = number % 3 == 0 ? "Met" : "Open",
        ["target"] = number % 4 == 0 ? null : number * 10.5m,
        ["unit"] = number % 2 == 0 ? "kt" : null,
        ["note"] = "see text",
        ["values"] = new ScriptArray(Enumerable.Range(2016, 5)
            .Select(year => new ScriptObject { ["year"] = year, ["amount"] = year * 1.37 })),
    };
}
