using Generator.Diagnostics;
using Generator.Loading;
using Generator.Pages;
using Generator.Pages.Views;

namespace Generator.Tests.Pages;

public sealed class TemplateTests
{
    private static readonly (string Path, string Text) Long = ("partials/long", "{{ 'x' * 800000 }}");

    [Fact]
    public void Values_are_escaped_once_also_through_partials_and_markup_is_not() => Assert.Equal(
        "&lt;a&gt; <b>&lt;a&gt;</b> <i>",
        Render("{{ value }} {{ include \"bold\" value }} {{ markup }}", ("partials/bold", "<b>{{ $1 }}</b>")).Html);

    /// <summary>Each mistake with the place where an editor shows it, counted from 1, and the hint or no hint that belongs to it.</summary>
    [Theory]
    [InlineData("line\n{{ valeu }}", 2, 4, "value")]
    [InlineData("{{ value | strng.size }}", 1, 12, "string")]
    [InlineData("{{ value | string.siz }}", 1, 19, "size")]
    [InlineData("{{ page.titel }}", 1, 9, "title")]
    [InlineData("{{ nav.chapters[0].nubmer }}", 1, 20, "number")]
    [InlineData("{{ include 'blod' value }}", 1, 4, "bold")]
    [InlineData("{{ text.nav.hoem }}", 1, 13, "home")]
    [InlineData("{{ value |\n  html.escpae }}", 2, 8, "escape")]
    public void A_misspelt_name_is_an_error_with_its_place_and_the_nearest_name(string template, int line, int column, string nearest) => Assert.Equal(
        ("T003", "templates/test.sbn-html", line, column, $"Did you mean “{nearest}”?"),
        Told(Assert.Single(Render(template, ("partials/bold", "<b>{{ $1 }}</b>")).Problems)));

    [Theory]
    [InlineData("{{ xyzzy_plugh }}", 1, 4)]
    [InlineData("{{ page.title.xyzzy }}", 1, 15)]
    [InlineData("{{ $1 }}", 1, 4)]
    [InlineData("{{ date.now }}", 1, 4)]
    [InlineData("{{ math.random 1 6 }}", 1, 4)]
    [InlineData("{{ for i in 1..1000000; end }}", 1, 14)]
    [InlineData("{{ for i in 1..2000; for j in 1..2000; end; end }}", 1, 22)]
    [InlineData("{{ while true; end }}", 1, 4)]
    [InlineData("{{ for i in 1..20; for j in 1..90000; end; end }}", 1, 20)]
    [InlineData("{{ func f(a); ret f a; end; f 1 }}", 1, 19)]
    [InlineData("{{ 1 / 0 }}", 1, 1)]
    [InlineData("{{ 1 % 0 }}", 1, 6)]
    [InlineData("{{ 1 + {} }}", 1, 6)]
    [InlineData("{{ 'x' * 100000000 }}", 1, 10)]
    [InlineData("{{ 'x' | string.pad_left 100000000 }}", 1, 26)]
    [InlineData("{{ 'a' | regex.match '[' }}", 1, 10)]
    [InlineData("{{ rel }}", 1, 7)]
    [InlineData("{{ site.title = 'Mine' }}", 1, 4)]
    [InlineData("{{ string.mine = 1 }}", 1, 4)]
    [InlineData("{{ import 5 }}", 1, 11)]
    public void Any_other_mistake_is_an_error_with_its_place_and_no_guess(string template, int line, int column) =>
        Assert.Equal(("T003", "templates/test.sbn-html", line, column, null), Told(Assert.Single(Render(template).Problems)));

    [Theory]
    [InlineData("{{ include 'self' }}", "partials/self", "{{ include 'self' }}", 4, null)]
    [InlineData("{{ include 'one' value }}", "partials/one", "{{ $2 }}", 4, "Pass every argument where the partial is included; for one that is not there, pass null.")]
    [InlineData("{{ include 'one' name: value }}", "partials/one", "{{ $.naem }}", 6, "Did you mean “name”?")]
    [InlineData("{{ include 'one' page }}", "partials/one", "{{ $1.titel }}", 7, "Did you mean “title”?")]
    public void A_mistake_in_a_partial_is_told_where_it_stands(string template, string path, string partial, int column, string? hint) =>
        Assert.Equal(("T003", $"templates/{path}.sbn-html", 1, column, hint), Told(Assert.Single(Render(template, (path, partial)).Problems)));

    [Theory]
    [InlineData("a\n{{ if value }}", 2, 13)]
    [InlineData("{{ if }}{{ end }}", 1, 7)]
    [InlineData("{{ for x }}{{ end }}", 1, 4)]
    [InlineData("text {{ end }}", 1, 11)]
    [InlineData("{{ 'abc }}", 1, 10)]
    [InlineData("{{ a = }}", 1, 8)]
    public void A_template_that_does_not_parse_is_reported_with_its_place(string template, int line, int column) =>
        Assert.Equal(("T001", "templates/test.sbn-html", line, column, "Check the code between {{ and }} at this place."), Told(Render(template).Problems[0]));

    [Fact]
    public void A_template_nested_too_deeply_is_reported_and_not_followed() =>
        Assert.Equal("T001", Render($"{{{{ {new string('(', 5000)}1{new string(')', 5000)} }}}}").Problems[0].Code.Value);

    [Fact]
    public void A_member_that_is_there_and_null_is_no_error() => Assert.Equal("none", Render("{{ page.canonical ?? \"none\" }}").Html);

    /// <summary>The package would cut the text and say nothing.</summary>
    [Theory]
    [InlineData("{{ for i in 1..9000; ('x' * 2000); end }}")]
    [InlineData("{{ for i in 1..9000; ('x' * 8000); end }}")]
    [InlineData("{{ for i in 1..9000; capture all; 'x' * 8000; end; end }}")]
    [InlineData("{{ for i in 1..90; all = include 'long'; end }}")]
    public void A_page_that_outgrows_its_limit_fails(string template) =>
        Assert.Equal(("T009", "templates/test.sbn-html", null, null), Where(Assert.Single(Render(template, Long).Problems)));

    [Fact]
    public void One_mistake_that_fails_many_pages_is_told_once()
    {
        var failure = new TemplateFailure(new("templates/partials/card.sbn-html", 3, 5), "It broke.", Hint: null);
        var other = failure with { At = new("templates/partials/card.sbn-html", 4, 5) };

        var told = TemplateFailure.Tell([(failure, "zh/a.html"), (other, "zh/a.html"), (failure, "zh/b.html"), (failure, "en/a.html")]);

        Assert.Equal(["It broke (while making zh/a.html and 2 more)", "It broke (while making zh/a.html)"], told.Select(one => one.Message));
    }

    private static (string Code, string File, int? Line, int? Column, string? Hint) Told(Diagnostic problem) =>
        (problem.Code.Value, problem.Location.File, problem.Location.Line, problem.Location.Column, problem.Hint);

    private static (string Code, string File, int? Line, int? Column) Where(Diagnostic problem) =>
        (problem.Code.Value, problem.Location.File, problem.Location.Line, problem.Location.Column);

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
        var (file, failure) = new PageRenderer(templates, builtins, CancellationToken.None).Render(page, frame, bag);
        if (failure is not null)
        {
            bag.AddRange(TemplateFailure.Tell([(failure, page.Path.Value)]));
        }

        return (file is null ? null : System.Text.Encoding.UTF8.GetString(file.Content.Span), bag.ToImmutable());
    }
}
