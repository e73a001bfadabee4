using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

/// <summary>A fault of YAML is told in words of the tool, at the line that has it.</summary>
public sealed class YamlFaultTests
{
    private const string First = "title: {zh: 小, en: S}\n";

    [Theory]
    [InlineData(First + "source: plan\n  issued: 2015\n", 3, "a second “: ”")]
    [InlineData(First + "source: a: b\n", 2, "a second “: ”")]
    [InlineData(First + "source: \"plan\nissued: 2015\n", 2, "quotation mark that opens here is not closed")]
    [InlineData(First + "source: \"plan\" more\n", 2, "follows a closing quotation mark")]
    [InlineData(First + "source: 'it's'\n", 2, "follows a closing quotation mark")]
    [InlineData(First + "source\nissued: 2015\n", 2, "no “: ” after its key")]
    [InlineData(First + "source:plan\nissued: 2015\n", 2, "no “: ” after its key")]
    [InlineData(First + "source：plan\nissued: 2015\n", 2, "full-width one; a key ends")]
    [InlineData("title：{zh: 小, en: S}\n", 1, "full-width one; a key ends")]
    [InlineData("title: {zh: 小， en: S}\n", 1, "full-width one; items")]
    [InlineData("title: {zh: 小 en: S}\n", 1, "a comma or the closing sign")]
    [InlineData(First + "source: @plan\n", 2, "no text begins with “@”")]
    [InlineData(First + "source: |plan\n", 2, "a “|” or “>”")]
    [InlineData("title: \"a\\qb\"\n", 1, "“\\” has a meaning of its own")]
    [InlineData(First + " source: plan\n", 2, "not indented as its neighbours")]
    [InlineData(First + "source: [plan\n", 2, "a bracket or brace is not closed")]
    public void It_is_told_what_is_wrong_and_where(string text, int line, string reason)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(YamlReader.Read("content/plan.yaml", text, 1, diagnostics));

        var problem = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L020", line), (problem.Code.Value, problem.Location.Line));
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("While", problem.MessageIn(ToolLanguage.Chinese), StringComparison.Ordinal);
    }
}
