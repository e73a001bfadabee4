using Generator.Pages.Templates;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Tests.Pages;

/// <summary>What the report relies on in the template package, so that a new version of it that behaves otherwise is noticed.</summary>
public sealed class ScribanContractTests
{
    private sealed record Goal(string Promise, decimal? Value);

    [Fact]
    public void One_parsed_template_can_be_rendered_from_many_threads()
    {
        var template = Template.Parse("{{ for i in 1..50; n + i; ','; end }}");
        var texts = new string[64];

        Parallel.For(0, texts.Length, i => texts[i] = template.Render(Context(("n", i * 1000))));

        Assert.All(texts, (text, i) => Assert.Equal(string.Concat(Enumerable.Range(1, 50).Select(k => $"{(i * 1000) + k},")), text));
    }

    /// <summary>
    /// The one hook through which values are escaped must see every written value, and nothing of the template's own text.
    /// </summary>
    [Fact]
    public void Every_written_value_and_no_text_of_the_template_passes_the_hook()
    {
        var context = new EscapingContext(TemplateBuiltins.Make(), CancellationToken.None);
        context.PushGlobal(new ScriptObject { ["v"] = "<", ["list"] = new ScriptArray { "<", ">" } });

        var text = Template.Parse(
            "<p>{{ v }}{{ v | string.append '>' }}{{ for x in list }}{{ x }}{{ end }}{{ func f; v; end }}{{ f }}"
            + "{{ capture c }}<i>{{ end }}{{ c }}</p>").Render(context);

        Assert.Equal("<p>&lt;&lt;&gt;&lt;&gt;&lt;&lt;i&gt;</p>", text);
    }

    [Fact]
    public void Records_are_read_by_their_names_in_lower_case_and_a_misspelt_one_fails_at_its_place()
    {
        var goal = new Goal("Less coal", 1.50m);
        Assert.Equal("Less coal 1.50", Template.Parse("{{ goal.promise }} {{ goal.value }}").Render(Context(("goal", goal))));

        var failure = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("\n {{ goal.promis }}").Render(Context(("goal", goal))));
        Assert.Equal(
            (1, 9, "Cannot get member with name promis."), (failure.Span.Start.Line, failure.Span.Start.Column, failure.OriginalMessage));
    }

    /// <summary>The silent cut that <see cref="StrictContext.IsTooLong"/> finds.</summary>
    [Fact]
    public void What_is_written_beyond_the_limit_is_cut_without_an_error()
    {
        var context = new TemplateContext { LimitToString = 10 };
        Assert.Equal("aaaaaaaa" + "bb" + "...", Template.Parse("aaaaaaaa{{ 'bbbb' }}cccc").Render(context));
    }

    [Fact]
    public void Cancelling_ends_a_loop()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = new StrictContext(TemplateBuiltins.Make(), source.Token);

        Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ for i in 1..10; i; end }}").Render(context));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_no_number()
    {
        Assert.Equal("1.5 1234567.25", Template.Parse("{{ 1.5 }} {{ n }}").Render(Context(("n", 1234567.25))));
    }

    private static StrictContext Context(params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var context = new StrictContext(TemplateBuiltins.Make(), CancellationToken.None);
        context.PushGlobal(View.Named(values.ToArray()));
        return context;
    }
}
