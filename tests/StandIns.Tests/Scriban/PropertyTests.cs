using FsCheck;
using FsCheck.Fluent;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>What holds of every text.</summary>
public sealed class PropertyTests
{
    /// <summary>Pieces of the language; random rows of them come closer to templates than random characters.</summary>
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "{%%{", "}%%}", "\n", " ", "  ", "\t", "text", "if", "else", "end", "for",
        "x", "in", "while", "func", "ret", "do", "case", "when", "capture", "with", "wrap", "include", "import", "readonly", "break",
        "continue", "tablerow", "this", "null", "true", "$", "$$", "$0", "$x", "1", "2.5", "1e3", "0x1f", "'a'", "\"b\"", "`c`",
        "$\"{x}\"", "(", ")", "[", "]", "{", "}", ",", ";", ":", ".", "..", "..<", "?", "?.", "??", "?!", "!", "=", "==", "+=", "+", "-",
        "*", "/", "//", "%", "<", ">", "<<", "&&", "||", "|", "@", "^", "++", "--", "#", "##", "\\", "中", "\0", "'", "\"", "`", "$\"{",
        "string.upcase", "array.size", "x.y", "limit:", "reversed", "empty", "+++",
    ];

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60);

    private static Gen<string> Soup => Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(" ", pieces));

    private static Gen<string> Joined => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    [Fact]
    public void Text_without_code_renders_as_itself() => Check.One(
        Many,
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var plain = (text ?? string.Empty).Replace("{", string.Empty, StringComparison.Ordinal);
            return Template.Parse(plain).Render() == plain;
        }));

    [Fact]
    public void Any_text_ends_in_a_page_or_in_messages() => Check.One(
        Many, Prop.ForAll(Gen.OneOf(Soup, Joined).ToArbitrary(), text => EndsWell(text, ScriptMode.Default)));

    [Fact]
    public void Any_code_ends_in_a_page_or_in_messages() => Check.One(
        Many, Prop.ForAll(Gen.OneOf(Soup, Joined).ToArbitrary(), text => EndsWell(text, ScriptMode.ScriptOnly)));

    [Fact]
    public void Any_characters_end_in_a_page_or_in_messages() => Check.One(
        Many, Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => EndsWell("{{" + text, ScriptMode.Default)));

    [Fact]
    public void Any_front_matter_ends_in_a_page_or_in_messages() => Check.One(
        Many, Prop.ForAll(Soup.ToArbitrary(), text => EndsWell("+++\n" + text, ScriptMode.FrontMatterAndContent)));

    [Fact]
    public void Printing_and_parsing_again_keeps_the_output() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(40),
        Prop.ForAll(TemplateGenerator.Templates.ToArbitrary(), text =>
        {
            var template = Template.Parse(text);
            Assert.False(template.HasErrors, text + "\n" + string.Join("\n", template.Messages));
            var printed = template.ToText();
            var again = Template.Parse(printed);
            Assert.False(again.HasErrors, text + "\n---\n" + printed + "\n" + string.Join("\n", again.Messages));
            Assert.Equal(Outcome(template), Outcome(again));
            Assert.Equal(printed, again.ToText());
        }));

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("{a:", 100_000)]
    [InlineData("!", 100_000)]
    [InlineData("-", 100_001)]
    [InlineData("x.", 100_000)]
    [InlineData("1+", 100_000)]
    [InlineData("x|", 100_000)]
    [InlineData("x?1:", 100_000)]
    [InlineData("if x;", 50_000)]
    [InlineData("for x in y;", 50_000)]
    [InlineData("f do;", 50_000)]
    [InlineData("$\"{", 20_000)]
    [InlineData("x[", 100_000)]
    [InlineData("f(", 100_000)]
    [InlineData("{%%%", 100_000)]
    [InlineData("}}{{", 100_000)]
    [InlineData("end;", 100_000)]
    public void Deep_nesting_ends_in_messages(string piece, int times) =>
        Assert.True(Template.Parse("{{" + string.Concat(Enumerable.Repeat(piece, times)) + " =").HasErrors);

    [Fact]
    public void A_template_as_deep_as_allowed_renders()
    {
        var text = string.Concat(Enumerable.Repeat("{{if true}}", 120)) + "x" + string.Concat(Enumerable.Repeat("{{end}}", 120));
        Assert.Equal("x", Template.Parse(text).Render());
    }

    private static bool EndsWell(string text, ScriptMode mode)
    {
        var template = Template.Parse(text, lexerOptions: new LexerOptions { Mode = mode });
        if (template.HasErrors)
        {
            return template.Page is null && template.Messages.Count is > 0 and < 1000;
        }

        _ = Outcome(template);
        return true;
    }

    private static string Outcome(Template template)
    {
        var context = new TemplateContext { LoopLimit = 50, RecursiveLimit = 20, LimitToString = 10_000 };
        context.PushGlobal(new ScriptObject { ["x"] = 7, ["name"] = "N", ["list"] = new ScriptArray { 1, "b" } });
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException exception)
        {
            return "error: " + exception.OriginalMessage;
        }
    }
}
