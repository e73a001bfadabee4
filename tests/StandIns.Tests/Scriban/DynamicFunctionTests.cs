using System.Reflection;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Functions of .NET that convert their arguments themselves.</summary>
public sealed class DynamicFunctionTests
{
    private static readonly MethodInfo Joining = Method(nameof(Join));

    public static string Join(TemplateContext context, SourceSpan span, string text, int? count = null, params double[] rest) =>
        $"{text} {count} {string.Join('/', rest)}";

    public static Task<int> Later(int value) => Task.FromResult(value);

    public static string Replaced(string text) => text;

    [Fact]
    public void A_function_describes_its_method()
    {
        var function = new Probe(Joining);
        Assert.Equal("True True 2 4 3 1 1 Double LastParameter False 5", function.Describe());
        Assert.Equal((1, 3, typeof(string)), (function.RequiredParameterCount, function.ParameterCount, function.ReturnType));
        Assert.True(new Probe(Method(nameof(Later))).IsAwaitable);
        Assert.Equal("False False 0 -1 1 0 1  None False 1", new Probe(Method(nameof(Replaced))).Describe());
    }

    [Fact]
    public void A_function_of_ones_own_is_called_with_arguments_in_order()
    {
        var context = new TemplateContext();
        context.BuiltinObject.SetValue("probe", new Probe(Joining), readOnly: true);
        Assert.Equal("[\"a\", null, []]", Template.Parse("{{ probe 'a' }}").Render(context));
        Assert.Equal("[\"a\", 1, [2, 3]]", Template.Parse("{{ 'a' | probe 1 2 3 }}").Render(context));
        Assert.Equal("[\"a\", 5, []]", Template.Parse("{{ probe count: 5 text: 'a' }}").Render(context));
    }

    [Fact]
    public void Arguments_become_what_the_method_takes()
    {
        var function = new Probe(Joining);
        Assert.Equal("5", function.Reference<string>(5));
        Assert.Equal("x", function.Nullable<string>("x"));
        Assert.Null(function.Nullable<string>(null));
        Assert.Equal(5, function.Struct<int>("5"));
        Assert.Equal(0, function.Struct<int>(null));
        Assert.Equal(2.5, function.Generic<double>(2.5m));
        Assert.Null(function.Generic<int?>(null));
        Assert.Equal(new double[] { 1, 2 }, function.Convert(new ScriptArray { 1, "2" }, typeof(double[]), 2));
        Assert.Equal(true, function.Convert(1, typeof(bool), 0));
    }

    [Fact]
    public void Arguments_that_do_not_fit_are_errors_with_a_place()
    {
        var function = new Probe(Joining);
        var missing = Assert.Throws<ScriptRuntimeException>(() => function.Reference<string>(null));
        Assert.Contains("`text` of `Join` is null", missing.Message, StringComparison.Ordinal);
        Assert.Equal(3, missing.Span.Start.Line);
        Assert.Throws<ScriptRuntimeException>(() => function.Struct<int>("five"));
        Assert.Throws<ScriptRuntimeException>(() => function.Generic<DateTime>("x"));
    }

    [Fact]
    public void A_named_argument_finds_its_parameter()
    {
        Assert.Equal("1 Nullable`1 7", new Probe(Joining).Named("count", "3 + 4"));
        Assert.Throws<ScriptRuntimeException>(() => new Probe(Joining).Named("nothing", "1"));
    }

    [Fact]
    public void A_method_can_be_given_a_function_of_its_own()
    {
        var method = Method(nameof(Replaced));
        DynamicCustomFunction.AddBuiltinFunctionDelegate(method, key => new Probe(key));
        DynamicCustomFunction.AddBuiltinFunctionDelegate(null, key => new Probe(key));
        Assert.IsType<Probe>(DynamicCustomFunction.Create(null, method));
        Assert.IsType<DelegateCustomFunction>(DynamicCustomFunction.Create(new object(), method));
        Assert.IsType<DelegateCustomFunction>(DynamicCustomFunction.Create(null, Joining));
    }

    private static MethodInfo Method(string name) => typeof(DynamicFunctionTests).GetMethod(name)!;

    /// <summary>Shows what the base type offers, and gives back the arguments of a call.</summary>
    private sealed class Probe(MethodInfo method) : DynamicCustomFunction(method)
    {
        private static readonly SourceSpan Place = new("here", new TextPosition(9, 3, 1), new TextPosition(9, 3, 1));

        public string Describe() =>
            $"{_hasTemplateContext} {_hasSpan} {_firstIndexOfUserParameters} {_paramsIndex} {_expectedNumberOfParameters} "
            + $"{_optionalParameterCount} {_minimumRequiredParameters} {_paramsElementType?.Name} {_varParamKind} {IsAwaitable} "
            + $"{Parameters.Length}";

        public T Reference<T>(object? value)
            where T : class => ConvertReferenceArgument<T>(new TemplateContext(), Place, value, 0);

        public T? Nullable<T>(object? value)
            where T : class => ConvertNullableReferenceArgument<T>(new TemplateContext(), Place, value, 0);

        public T Struct<T>(object? value)
            where T : struct => ConvertStructArgument<T>(new TemplateContext(), Place, value, 1);

        public T Generic<T>(object? value) => ConvertGenericArgument<T>(new TemplateContext(), Place, value, 1);

        public object? Convert(object? value, Type type, int index) => ConvertArgument(new TemplateContext(), Place, value, type, index);

        public string Named(string name, string value)
        {
            var expression = Collector.Collect(Template.Parse("{{" + value + "}}").Page!).OfType<ScriptExpression>().First();
            var argument = new ScriptNamedArgument(name, (ScriptExpression)expression.Clone());
            var found = GetValueFromNamedArgument(new TemplateContext(), argument, argument);
            return $"{found.Index} {found.Type.Name} {found.Value}";
        }

        public override object? Invoke(
            TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => arguments;
    }
}
