using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>.NET values and functions in templates.</summary>
public sealed class ImportTests
{
    [Theory]
    [InlineData("{{ hello_opt \"test\" }}", "hello test with option:")]
    [InlineData("{{ hello_opt \"test\" \"my_option\" }}", "hello test with option:my_option")]
    [InlineData("{{ hello_opt \"test\" option: \"my_option\" }}", "hello test with option:my_option")]
    [InlineData("{{ hello_opt text: \"test\" }}", "hello test with option:")]
    [InlineData("{{ hello_args \"this\" \"is\" \"a\" \"test\" }}", "hello this,is,a,test")]
    [InlineData("{{ hello_args \"this\" \"is\" args: \"a\" args: \"test\" }}", "hello this,is,a,test")]
    [InlineData("{{ hello_args }}", "hello ")]
    [InlineData("{{ sum ^[1, 2] 3 }}", "6")]
    [InlineData("{{ '2' | twice }}", "4")]
    [InlineData("{{ place }}", "1,4 0")]
    [InlineData("{{ maybe null }}{{ maybe 3 }}", "none3")]
    [InlineData("{{ unevaluated a + b }}", "a + b")]
    [InlineData("{{ constant }}", "K")]
    [InlineData("{{ property }}", "P")]
    [InlineData("[{{ ignored }}]", "[]")]
    public void Functions_of_a_class(string template, string output)
    {
        var context = new TemplateContext();
        context.PushGlobal(new Functions());
        Assert.Equal(output, Template.Parse(template).Render(context));
    }

    [Fact]
    public void A_missing_argument_has_a_place()
    {
        var context = new TemplateContext();
        context.PushGlobal(new Functions());
        var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("ab {{ hello_opt }}").Render(context));
        Assert.Equal("<input>(1,7)", error.Span.ToStringSimple());
    }

    [Fact]
    public void Delegates_have_parameters_defaults_and_results()
    {
        var model = new ScriptObject();
        model.Import("yes", new Func<string>(() => "Yes"));
        model.Import("add", (int a, int b = 5) => a + b);
        var log = new List<string>();
        model.Import("log", new Action<string>(log.Add));
        Assert.Equal("Yes 6 3", Template.Parse("{{ yes }} {{ add 1 }} {{ 1 | add b: 2 }}{{ log 'x' }}").Render(model));
        Assert.Equal(["x"], log);
    }

    [Fact]
    public void An_exception_of_a_function_gets_a_place()
    {
        var model = new ScriptObject();
        model.Import("fail", new Func<int, int>(_ => throw new InvalidDataException("broken")));
        var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("a\n {{ fail 1 }}").Render(model));
        Assert.Equal("<input>(2,5) : error : The call of `fail` failed: broken", error.Message);
        Assert.IsType<InvalidDataException>(error.InnerException);
    }

    [Fact]
    public void Static_and_instance_members_by_import()
    {
        var statics = new ScriptObject();
        statics.Import(typeof(Functions));
        Assert.True(statics.ContainsKey("hello_args"));
        var instance = new ScriptObject();
        instance.Import(new Model { Name = "n" });
        Assert.Equal("n", instance["name"]);
        instance.ImportMember(new Model { Name = "m" }, nameof(Model.Name), "other");
        Assert.Equal("m", instance["other"]);
    }

    [Fact]
    public void Objects_are_read_and_written_in_place()
    {
        var model = new Model { Name = "a" };
        Assert.Equal("a 5 b", Template.Parse("{{ m.name }} {{ m.field }} {{ m.name = 'b'; m.name }}").Render(new { m = model }));
        Assert.Equal("b", model.Name);
    }

    [Fact]
    public void Members_without_setter_are_read_only() => Assert.Contains(
        "`computed`",
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ m.computed = 1 }}").Render(new { m = new Model() })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Json_is_imported_and_read_directly()
    {
        using var json = JsonDocument.Parse("""{ "foo": "bar", "list": [1, { "x": null }] }""");
        Assert.Equal("bar 2", Template.Parse("{{ foo }} {{ list.size }}").Render(json.RootElement));
        Assert.Equal("bar 1", Template.Parse("{{ j.foo }} {{ j.list[0] }}").Render(new ScriptObject { ["j"] = json.RootElement }));
        Assert.Equal(2, ScriptArray.From(json.RootElement.GetProperty("list")).Count);
    }

    [Fact]
    public void Custom_functions_get_arguments_in_order()
    {
        var model = new ScriptObject { ["f"] = new Custom() };
        Assert.Equal("a=1,b=2 a=1,b=9", Template.Parse("{{ f b: 2 a: 1 }} {{ 1 | f }}").Render(model));
    }

    [Fact]
    public void Lazy_values_are_made_once()
    {
        var count = 0;
        var model = new ScriptObject { ["lazy"] = new ScriptLazy<int>(() => ++count) };
        Assert.Equal("1 1", Template.Parse("{{ lazy }} {{ lazy }}").Render(model));
    }

    [Fact]
    public void Read_only_members_and_objects()
    {
        var model = new ScriptObject();
        model.SetValue("x", 1, readOnly: true);
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ x = 2 }}").Render(WithGlobal(model)));
        model.IsReadOnly = true;
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ y = 2 }}").Render(WithGlobal(model)));
        Assert.Throws<InvalidOperationException>(() => model.Add("z", 1));
    }

    [Fact]
    public void Clones_are_independent()
    {
        var model = new ScriptObject { ["list"] = new ScriptArray { 1 }, ["n"] = 1 };
        var copy = (ScriptObject)model.Clone(deep: true);
        ((ScriptArray)copy["list"]!).Add(2);
        copy["n"] = 2;
        Assert.Equal("{list: [1], n: 1}", model.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("{list: [1, 2], n: 2}", copy.ToString(CultureInfo.InvariantCulture));
    }

    private static TemplateContext WithGlobal(ScriptObject model)
    {
        var context = new TemplateContext();
        context.PushGlobal(model);
        return context;
    }

    private sealed class Model
    {
        public int Field = 5;

        public string? Name { get; set; }

        public int Computed => Field;
    }

    private sealed class Functions : ScriptObject
    {
        public const string Constant = "K";

        public static string Property => "P";

        public static string HelloOpt(string text, string? option = null) => $"hello {text} with option:{option}";

        public static string HelloArgs(params object[] args) => $"hello {string.Join(",", args)}";

        public static int Sum(params int[] values) => values.Sum();

        public static int Twice(int value) => value * 2;

        public static string Place(TemplateContext context, SourceSpan span) =>
            $"{span.Start.ToStringSimple()} {context.CachedTemplates.Count}";

        public static string Maybe(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "none";

        public static string Unevaluated(ScriptExpression expression) => expression.ToString();

        [ScriptMemberIgnore]
        public static string Ignored() => "no";
    }

    private sealed class Custom : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 2;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) =>
            index == 0 ? new ScriptParameterInfo(typeof(int), "a") : new ScriptParameterInfo(typeof(int), "b", 9);

        public object? Invoke(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            $"a={arguments[0]},b={arguments[1]}";

        public ValueTask<object?> InvokeAsync(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
            throw new NotSupportedException();
    }
}
