using System.Collections;
using System.Text;
using Scriban;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Arrays, ranges and objects as .NET code uses them.</summary>
public sealed class RuntimeTypeTests
{
    private static readonly object?[] OneTwoTwo = [1, 2, 2];

    [Fact]
    public void Ranges_are_made_from_sequences()
    {
        Same(ScriptRange.Offset(OneTwoTwo, 1), 2, 2);
        Same(ScriptRange.Limit(OneTwoTwo, 1), 1);
        Same(ScriptRange.Uniq(OneTwoTwo), 1, 2);
        Same(ScriptRange.Compact(new object?[] { null, 1 }), 1);
        Same(ScriptRange.Reverse(OneTwoTwo), 2, 2, 1);
        Same(ScriptRange.BinaryOr([1, 2], [2, 3]), 1, 2, 3);
        Same(ScriptRange.BinaryAnd([1, 2], [2, 3]), 2);
        Same(ScriptRange.ShiftLeft(OneTwoTwo, 5), 1, 2, 2, 5);
        Same(ScriptRange.ShiftRight(5, OneTwoTwo), 5, 1, 2, 2);
        Same(ScriptRange.Multiply(new object[] { 1 }, 2), 1, 1);
        Same(ScriptRange.Divide(new object[] { 1, 2, 3, 4, 5 }, 2), 1, 2);
        Same(ScriptRange.Modulus(new object[] { 1, 2, 3, 4, 5 }, 2), 5);
        Same(ScriptRange.Concat(new object[] { 1 }, new object[] { 2 }), 1, 2);
        Assert.Null(ScriptRange.Concat(null, null));
    }

    [Fact]
    public void Ranges_are_lists_that_stay_as_they_are()
    {
        var range = new ScriptRange(OneTwoTwo);
        Assert.Equal(3, range.Count);
        Assert.Equal(1, range.IndexOf(2));
        Assert.Contains(2, range);
        var copy = new object?[4];
        range.CopyTo(copy, 1);
        Assert.Equal([null, 1, 2, 2], copy);
        Assert.Throws<NotSupportedException>(() => range.Add(1));
        Assert.Throws<NotSupportedException>(() => range[0] = 1);
        Assert.True(((IList)range).IsFixedSize);
    }

    [Fact]
    public void Items_are_visited_and_transformed()
    {
        var context = new TemplateContext();
        var seen = new List<object?>();
        Assert.False(new ScriptArray { 1, 2, 3 }.Visit(context, default, item => { seen.Add(item); return seen.Count < 2; }));
        Assert.Equal([1, 2], seen);
        var doubled = new ScriptRange(OneTwoTwo).Transform(context, default, item => (int)item! * 2, typeof(ScriptRange));
        Assert.Equal([2, 4, 4], (IEnumerable<object?>)doubled!);
    }

    [Fact]
    public void Arrays_grow_where_they_are_set()
    {
        var array = new ScriptArray { [2] = "c" };
        Assert.Equal([null, null, "c"], array);
        Assert.Null(array[9]);
        array.ScriptObject["x"] = 1;
        Assert.Equal(["size", "x"], array.GetMembers());
        array.IsReadOnly = true;
        Assert.Throws<InvalidOperationException>(() => array.Add(1));
        Assert.Equal(3, ((ScriptArray)array.Clone(deep: false)).Count);
        Assert.Equal([1, 2], new ScriptArray<int>([1, 2]).ToArray());
    }

    [Fact]
    public void Objects_are_dictionaries()
    {
        IDictionary<string, object?> model = new ScriptObject { ["a"] = 1 };
        model.Add("b", 2);
        Assert.True(model.TryGetValue("b", out var value));
        Assert.Equal(2, value);
        Assert.Equal(["a", "b"], model.Keys);
        Assert.Equal([1, 2], model.Values);
        Assert.True(model.Remove("a"));
        var copy = new KeyValuePair<string, object?>[1];
        model.CopyTo(copy, 0);
        Assert.Equal("b", copy[0].Key);
        Assert.Equal(7, new ScriptObject { ["n"] = 7 }.GetSafeValue<int>("n"));
        Assert.Equal(9, new ScriptObject().GetSafeValue("n", 9));
    }

    [Fact]
    public void Names_of_members_are_in_snake_case()
    {
        Assert.Equal("my_method_is_nice", StandardMemberRenamer.Rename("MyMethodIsNice"));
        Assert.Equal("lstrip", StandardMemberRenamer.Rename("LStrip"));
        Assert.Equal("already_so", StandardMemberRenamer.Rename("already_so"));
    }

    [Fact]
    public void Values_are_converted()
    {
        var context = new TemplateContext();
        Assert.Equal(5, context.ToObject<int>(default, "5"));
        Assert.Equal(1.5m, context.ToObject<decimal>(default, 1.5));
        Assert.Equal("true", context.ToObject<string>(default, true));
        Assert.Equal([1, 2], context.ToObject<int[]>(default, new ScriptArray { 1, "2" }));
        Assert.Null(context.ToObject<int?>(default, null));
        Assert.Equal(DayOfWeek.Friday, context.ToObject<DayOfWeek>(default, "friday"));
        Assert.Throws<ScriptRuntimeException>(() => context.ToObject<int>(default, "x"));
    }

    [Fact]
    public void Code_is_printed_by_the_printer()
    {
        var output = new StringBuilderOutput(new StringBuilder());
        var page = Template.Parse("a{{ if x }}b{{ end }}").Page;
        new ScriptPrinter(output, new ScriptPrinterOptions { Mode = ScriptMode.Default }).Write(page);
        Assert.Equal("a{{ if x }}b{{ end }}", output.ToString());
    }

    [Fact]
    public void The_date_format_belongs_to_one_context()
    {
        var first = new TemplateContext();
        ((DateTimeFunctions)first.BuiltinObject["date"]!).Format = "%Y";
        var model = new ScriptObject { ["d"] = new DateTime(2016, 1, 5) };
        first.PushGlobal(model);
        Assert.Equal("2016", Template.Parse("{{ d }}").Render(first));
        Assert.Equal("05 Jan 2016", Template.Parse("{{ d }}").Render(model));
    }

    [Fact]
    public void Built_in_objects_belong_to_one_context()
    {
        var first = new TemplateContext();
        first.PushGlobal(new ScriptObject());
        Assert.Equal("x", Template.Parse("{{ string.mine = 'x'; string.mine }}").Render(first));
        Assert.Equal(string.Empty, Template.Parse("{{ string.mine }}").Render());
    }

    private static void Same(ScriptRange? actual, params object?[] expected) => Assert.Equal(expected, actual!.ToArray());
}
