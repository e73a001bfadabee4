using System.Collections.Immutable;
using Generator.Pages.Templates;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Tests.Pages;

public sealed class ViewTests
{
    private record Figure(string Text, string? SvgPath) : View;

    private sealed record Cited(Figure Figure, int Number) : Figure(Figure);

    private sealed record Goal(string Title, ImmutableArray<Figure> Figures, Figure? Last) : View;

    private static readonly Goal Given = new("Less coal", [new("1", "a.svg"), new Cited(new("2", null), 7)], null);

    [Theory]
    [InlineData("{{ goal.title }}", "Less coal")]
    [InlineData("{{ for f in goal.figures; f.text; f.svg_path; end }}", "1a.svg2")]
    [InlineData("{{ goal.figures.size }}{{ goal.figures[1].number }}{{ goal.figures[1].figure.text }}", "272")]
    [InlineData("{{ if goal.last; 1; else; 0; end }}{{ if goal.figures; 1; end }}", "01")]
    public void Templates_read_the_properties_of_a_record_in_lower_case(string template, string text) =>
        Assert.Equal(text, Render(template));

    [Theory]
    [InlineData("{{ goal.titel }}", 9)]
    [InlineData("{{ goal.Title }}", 9)]
    [InlineData("{{ goal.last.text }}", 14)]
    [InlineData("{{ goal.title = 'More coal' }}", 9)]
    public void What_is_misspelt_or_written_is_an_error_at_its_place(string template, int column) =>
        Assert.Equal(column, Assert.Throws<ScriptRuntimeException>(() => Render(template)).Span.Start.Column + 1);

    private static string Render(string template)
    {
        var context = new StrictContext(TemplateBuiltins.Make(), CancellationToken.None);
        context.PushGlobal(new ScriptObject { ["goal"] = Given });
        return Template.Parse(template).Render(context);
    }
}
