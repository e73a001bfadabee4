using System.Globalization;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>What a context allows, forbids and hooks into.</summary>
public sealed class TemplateContextTests
{
    [Fact]
    public void The_write_hook_sees_values_once_and_no_text()
    {
        var context = new EscapingContext();
        context.PushGlobal(new ScriptObject { ["x"] = "<&>" });
        Assert.Equal("<b>[<&>]</b>[2]", Template.Parse("<b>{{ x }}</b>{{ 1 + 1 }}{{ null }}").Render(context));
        Assert.Equal(["<&>", "2"], context.Written);
    }

    [Fact]
    public void The_write_hook_can_tell_what_is_escaped_already()
    {
        var loader = new MemoryLoader(new Dictionary<string, string> { ["p"] = "<i>{{ x }}</i>" });
        var context = new EscapingContext { TemplateLoader = loader };
        var globals = new ScriptObject { ["x"] = "&" };
        globals.Import("part", new Func<TemplateContext, string, Raw>((inner, name) =>
            new Raw(inner.RenderTemplate(inner.GetOrCreateTemplate(name, inner.CurrentNode), [], inner.CurrentNode))));
        context.PushGlobal(globals);
        Assert.Equal("<i>[&]</i>", Template.Parse("{{ part 'p' }}").Render(context));
    }

    [Fact]
    public void Cancellation_ends_a_loop()
    {
        using var source = new CancellationTokenSource();
        var context = new TemplateContext { LoopLimit = 0, CancellationToken = source.Token };
        var globals = new ScriptObject();
        globals.Import("stop", new Action(source.Cancel));
        context.PushGlobal(globals);
        Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ while true; stop; end }}").Render(context));
    }

    [Fact]
    public void Without_a_limit_loops_are_long()
    {
        var context = new TemplateContext { LoopLimit = 0 };
        context.PushGlobal(new ScriptObject());
        Assert.Equal("5000", Template.Parse("{{ n = 0; for i in 1..5000; n = n + 1; end; n }}").Render(context));
    }

    [Fact]
    public void The_default_limits()
    {
        var context = new TemplateContext();
        Assert.Equal((1000, 100), (context.LoopLimit, context.RecursiveLimit));
        Assert.Equal((1048576, 20), (context.LimitToString, context.ObjectRecursionLimit));
        Assert.Equal(TimeSpan.FromSeconds(10), context.RegexTimeOut);
        Assert.True(context is { AutoIndent: true, IndentOnEmptyLines: true });
        Assert.True(context is { EnableRelaxedMemberAccess: true, EnableRelaxedIndexerAccess: true });
        Assert.True(context is { StrictVariables: false, EnableRelaxedTargetAccess: false });
        Assert.True(context is { EnableRelaxedFunctionAccess: false, EnableNullIndexer: false });
        Assert.Same(CultureInfo.InvariantCulture, context.CurrentCulture);
    }

    [Fact]
    public void Recursion_ends_in_an_error_even_without_a_limit()
    {
        var context = new TemplateContext { RecursiveLimit = 0 };
        context.PushGlobal(new ScriptObject());
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ func f; f; end; f }}").Render(context));
    }

    [Fact]
    public void A_regular_expression_times_out()
    {
        var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(1) };
        context.PushGlobal(new ScriptObject { ["text"] = new string('a', 40) + "!" });
        var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ text | regex.match `^(a+)+$` }}").Render(context));
        Assert.IsType<RegexMatchTimeoutException>(error.InnerException);
    }

    [Fact]
    public void Missing_variables_and_members_can_be_supplied()
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) =>
            {
                value = "v:" + variable.Name;
                return variable.Name == "known";
            },
            TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) =>
            {
                value = "m:" + member;
                return member == "known";
            },
        };
        context.PushGlobal(new ScriptObject { ["o"] = new ScriptObject() });
        Assert.Equal("v:known m:known", Template.Parse("{{ known }} {{ o.known }}").Render(context));
        foreach (var template in new[] { "{{ other }}", "{{ o.other }}" })
        {
            var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse(template).Render(context));
            Assert.Contains("`other`", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Errors_can_be_rendered()
    {
        var context = new TemplateContext { RenderRuntimeException = TemplateContext.RenderRuntimeExceptionDefault };
        context.PushGlobal(new ScriptObject());
        Assert.Equal("a[The object `x` is null: it has no member `y`]b", Template.Parse("a{{ x.y }}b").Render(context));
    }

    [Fact]
    public void The_nearest_object_wins()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["var1"] = 1, ["var2"] = 2 });
        context.PushGlobal(new ScriptObject { ["var2"] = 3 });
        Assert.Equal("13", Template.Parse("{{ var1 }}{{ var2 }}").Render(context));
        Assert.Equal(3, context.GlobalCount);
        context.PopGlobal();
        Assert.Equal("12", Template.Parse("{{ var1 }}{{ var2 }}").Render(context));
    }

    [Fact]
    public void Names_can_be_compared_without_case()
    {
        var context = new TemplateContext(StringComparer.OrdinalIgnoreCase);
        context.PushGlobal(new ScriptObject(StringComparer.OrdinalIgnoreCase) { ["Name"] = "x" });
        Assert.Equal("xx1", Template.Parse("{{ name }}{{ NAME }}{{ {A: 1}.a }}").Render(context));
    }

    [Fact]
    public void Templates_are_cached_by_path()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        context.TemplateLoader = new MemoryLoader(new Dictionary<string, string> { ["p"] = "x" });
        Assert.Equal("xx", Template.Parse("{{ include 'p'; include 'p' }}").Render(context));
        Assert.Equal(["p"], context.CachedTemplates.Keys);
    }

    [Fact]
    public void Loops_can_be_counted_and_stopped()
    {
        var context = new CountingContext();
        context.PushGlobal(new ScriptObject());
        Assert.Equal("123", Template.Parse("{{ for i in 1..9; i; end }}").Render(context));
        Assert.Equal("enter exit", context.Events);
    }

    [Fact]
    public void Output_can_go_elsewhere()
    {
        using var writer = new StringWriter();
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        context.PushOutput(new TextWriterOutput(writer));
        Template.Parse("a{{ 1 }}").Render(context);
        Assert.Equal("a1", writer.ToString());
    }

    [Fact]
    public void Nothing_outside_the_model_can_be_reached() =>
        Assert.Equal("[][][]", Template.Parse("[{{ x.get_type }}][{{ x.secret }}][{{ list.get_enumerator }}]")
            .Render(new { x = new Secretive(), list = new List<int>() }));

    private sealed record Raw(string Text);

    /// <summary>Has a method and a property that templates must not see.</summary>
    private sealed class Secretive
    {
        [ScriptMemberIgnore]
        public string Secret { get; } = "no";
    }

    private sealed class EscapingContext : TemplateContext
    {
        public List<string> Written { get; } = [];

        public override TemplateContext Write(SourceSpan span, object? textAsObject)
        {
            if (textAsObject is Raw raw)
            {
                return Write(raw.Text);
            }

            if (textAsObject is not null)
            {
                Written.Add(ObjectToString(textAsObject)!);
                Write("[").Write(ObjectToString(textAsObject)).Write("]");
            }

            return this;
        }
    }

    private sealed class CountingContext : TemplateContext
    {
        private int _steps;

        public string Events { get; private set; } = string.Empty;

        protected override void OnEnterLoop(ScriptLoopStatementBase loop) => Events += "enter";

        protected override void OnExitLoop(ScriptLoopStatementBase loop) => Events += " exit";

        protected override bool OnStepLoop(ScriptLoopStatementBase loop) => _steps++ < 3;
    }
}
