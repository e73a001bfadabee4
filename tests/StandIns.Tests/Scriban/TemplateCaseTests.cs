using System.Globalization;
using System.Text.Json;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>The language by example, from the files in Cases.</summary>
public sealed class TemplateCaseTests
{
    public static TheoryData<string> Names => new(TemplateCaseFile.ReadAll().Select(example => example.ToString()));

    private static Dictionary<string, TemplateCase> Cases { get; } =
        TemplateCaseFile.ReadAll().ToDictionary(example => example.ToString(), StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name) => Check(Cases[name], template => template);

    [Theory]
    [MemberData(nameof(Names))]
    public void Printed_case_has_the_same_output(string name)
    {
        var example = Cases[name];
        if (example.Error is null)
        {
            Check(example, template => Template.Parse(template.ToText(), lexerOptions: OptionsOf(example)));
        }
    }

    [Fact]
    public void There_are_more_than_three_hundred() => Assert.True(Cases.Count > 300, $"{Cases.Count} cases");

    private static void Check(TemplateCase example, Func<Template, Template> change)
    {
        var template = Template.Parse(example.Template, lexerOptions: OptionsOf(example));
        if (template.HasErrors)
        {
            var message = template.Messages[0];
            CheckError(example, message.Span, message.Message);
            return;
        }

        try
        {
            var changed = change(template);
            Assert.False(changed.HasErrors, string.Join("\n", changed.Messages));
            var output = changed.Render(ContextOf(example));
            Assert.Null(example.Error);
            Assert.Equal(example.Output, output.ReplaceLineEndings("\n").TrimEnd('\n'));
        }
        catch (ScriptRuntimeException exception)
        {
            CheckError(example, exception.Span, exception.OriginalMessage);
        }
    }

    private static void CheckError(TemplateCase example, SourceSpan span, string message)
    {
        var actual = $"({span.Start.ToStringSimple()}) {message}";
        Assert.True(example.Error is not null, actual);
        var place = example.Error[0] != '(' ? string.Empty : example.Error[..(example.Error.IndexOf(')', StringComparison.Ordinal) + 1)];
        Assert.StartsWith(place, actual, StringComparison.Ordinal);
        Assert.Contains(example.Error[place.Length..].Trim(), actual, StringComparison.Ordinal);
    }

    private static LexerOptions OptionsOf(TemplateCase example) => new()
    {
        Mode = example.Options.Contains("script") ? ScriptMode.ScriptOnly
            : example.Options.Contains("front-matter") ? ScriptMode.FrontMatterAndContent
            : ScriptMode.Default,
    };

    private static TemplateContext ContextOf(TemplateCase example)
    {
        var context = new TemplateContext { TemplateLoader = new MemoryLoader(example.Includes), LoopLimit = 100, RecursiveLimit = 20 };
        context.StrictVariables = example.Options.Contains("strict");
        context.AutoIndent = !example.Options.Contains("no-indent");
        context.IndentOnEmptyLines = !example.Options.Contains("no-indent-on-empty-lines");
        context.EnableRelaxedTargetAccess = example.Options.Contains("relaxed-target");
        context.EnableRelaxedFunctionAccess = example.Options.Contains("relaxed-function");
        context.EnableRelaxedMemberAccess = !example.Options.Contains("strict-member");
        context.EnableRelaxedIndexerAccess = !example.Options.Contains("strict-indexer");
        context.EnableNullIndexer = example.Options.Contains("null-indexer");
        context.EnableBreakAndContinueAsReturnOutsideLoop = example.Options.Contains("break-returns");
        foreach (var option in example.Options.Where(option => option.Contains('=', StringComparison.Ordinal)))
        {
            var (name, value) = (option.Split('=')[0], option.Split('=')[1]);
            switch (name)
            {
                case "culture":
                    context.PushCulture(CultureInfo.GetCultureInfo(value));
                    break;
                case "limit-to-string":
                    context.LimitToString = int.Parse(value, CultureInfo.InvariantCulture);
                    break;
            }
        }

        var model = new ScriptObject();
        if (example.Model is not null)
        {
            model.Import(JsonDocument.Parse(example.Model).RootElement);
        }

        context.PushGlobal(model);
        return context;
    }
}
