using Generator.Diagnostics;
using Generator.Loading;
using Generator.Pages;
using Generator.Pages.Views;

namespace Generator.Tests.Pages;

public sealed class TemplateTests
{
    [Fact]
    public void Values_are_escaped_once_also_through_partials_and_markup_is_not() => Assert.Equal(
        "&lt;a&gt; <b>&lt;a&gt;</b> <i>",
        Render("{{ value }} {{ include \"bold\" value }} {{ markup }}", ("partials/bold", "<b>{{ $1 }}</b>")).Html);

    [Theory]
    [InlineData("line\n{{ valeu }}", 2, 4, "value")]
    [InlineData("{{ value | strng.size }}", 1, 12, "string")]
    public void An_unknown_name_is_an_error_with_its_place_and_the_nearest_name(string template, int line, int column, string nearest)
    {
        var problem = Assert.Single(Render(template).Problems);
        Assert.Equal(("T003", "templates/test.sbn-html", line, column), (problem.Code.Value, problem.Location.File, problem.Location.Line, problem.Location.Column));
        Assert.Contains(nearest, problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_that_is_there_and_null_is_no_error() => Assert.Equal("none", Render("{{ page.canonical ?? \"none\" }}").Html);

    [Theory]
    [InlineData("{{ page.titel }}")]
    [InlineData("{{ include \"nothing\" }}")]
    [InlineData("{{ include \"self\" }}")]
    [InlineData("{{ for i in 1..1000000; end }}")]
    public void A_mistake_ends_in_a_diagnostic(string template) =>
        Assert.Equal("T003", Assert.Single(Render(template, ("partials/self", "{{ include \"self\" }}")).Problems).Code.Value);

    [Fact]
    public void A_template_that_does_not_parse_is_reported_with_its_place()
    {
        var problem = Render("a\n{{ if value }}").Problems[0];
        Assert.Equal(("T001", "templates/test.sbn-html"), (problem.Code.Value, problem.Location.File));
    }

    private static (string? Html, IReadOnlyList<Diagnostic> Problems) Render(string template, params (string Path, string Text)[] partials)
    {
        var bag = new DiagnosticBag();
        var edition = ShippedPlan.Edition("en");
        var templates = TemplateSet.Parse(
            [
                new TemplateText("layout.sbn-html", "{{ body }}"),
                new TemplateText("test.sbn-html", template),
                .. partials.Select(partial => new TemplateText(partial.Path + ".sbn-html", partial.Text)),
            ],
            bag);
        if (bag.HasErrors)
        {
            return (null, bag.ToImmutable());
        }

        var builtins = TemplateBuiltins.Make();
        var frame = new PageFrame(edition, [edition], new StatusViews(edition), new SourceViews(edition));
        var page = new PageSpec("test", new("en/test.html"), "Title", "Description", _ => View.Of(("value", "<a>"), ("markup", new Html("<i>"))));
        var file = new PageRenderer(templates, builtins, CancellationToken.None).Render(page, frame, bag);
        return (file is null ? null : System.Text.Encoding.UTF8.GetString(file.Content.Span), bag.ToImmutable());
    }
}
