using Generator.Model;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Pages;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Tests.Pages;

public sealed class TemplateTests
{
    /// <summary>A hundred digits.</summary>
    private const string Nines =
        "9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999";

    private const string NameThePartial = "Write include, the partial's name in quotation marks and its arguments, not after |.";

    private static readonly (string Path, string Text) Bold =
        ("partials/bold", "{{~ # Bold. value: what is bold; note (optional): what follows ~}}\n<b>{{ value }}</b>{{ note }}");

    private static readonly (string Path, string Text) Long = ("partials/long", "{{~ # Long. ~}}\n{{ 'x' * 800000 }}");

    [Fact]
    public void Values_are_escaped_once_also_through_partials_and_markup_is_not() => Assert.Equal(
        "&lt;a&gt; <b>&lt;a&gt;</b> <i>",
        Render("{{ value }} {{ include \"bold\" value: value }} {{ markup }}", Bold).Html);

    /// <summary>Each mistake with the place where an editor shows it, counted from 1, and the hint or no hint that belongs to it.</summary>
    [Theory]
    [InlineData("line\n{{ valeu }}", 2, 4, "value")]
    [InlineData("{{ value | strng.size }}", 1, 12, "string")]
    [InlineData("{{ value | string.siz }}", 1, 19, "size")]
    [InlineData("{{ page.titel }}", 1, 9, "title")]
    [InlineData("{{ nav.chapters[0].nubmer }}", 1, 20, "number")]
    [InlineData("{{ text.nav.hoem }}", 1, 13, "home")]
    [InlineData("{{ value |\n  html.escpae }}", 2, 8, "escape")]
    public void A_misspelt_name_is_an_error_with_its_place_and_the_nearest_name(string template, int line, int column, string nearest) =>
        Assert.Equal(
            ("T003", "templates/test.sbn-html", line, column, $"Did you mean “{nearest}”?"),
            Told(Assert.Single(Render(template).Problems)));

    /// <summary>Each include that does not fit its partial, told before any page is made, also in a branch that no page takes.</summary>
    [Theory]
    [InlineData("{{ include 'blod' value: value }}", "T010", 4, "Did you mean “bold”?")]
    [InlineData("a {{ include page.kind }}", "T010", 6, NameThePartial)]
    [InlineData("{{ value | include 'bold' }}", "T010", 12, NameThePartial)]
    [InlineData("{{ if false; include 'bold'; end }}", "T011", 14, "Write value: and a value; null where there is none.")]
    [InlineData("{{ include 'bold' note: 1 }}", "T011", 4, "Write value: and a value; null where there is none.")]
    [InlineData("{{ include 'bold' vlaue: 1 }}", "T011", 19, "Did you mean “value”?")]
    [InlineData("{{ include 'bold' value: 1 xyzzy: 2 }}", "T011", 28, "Known: note, value.")]
    [InlineData("{{ include 'bold' value: 1 value: 2 }}", "T011", 28, "Leave one of them out.")]
    [InlineData("{{ include 'bold' value }}", "T011", 19, "Write its name before it; known: value, note.")]
    [InlineData("{{ include 'bold' value: (include 'bold' vlaue: 1) }}", "T011", 42, "Did you mean “value”?")]
    public void An_include_that_does_not_fit_its_partial_is_an_error(string template, string code, int column, string hint) =>
        Assert.Equal((code, "templates/test.sbn-html", 1, column, hint), Told(Assert.Single(Render(template, Bold).Problems)));

    /// <summary>The text “table.earlier” asks for an edition and a figure.</summary>
    [Theory]
    [InlineData("{{ t 'table.earlier' edition: 2018 }}", 4, "Write figure: and a value; null where there is none.")]
    [InlineData("{{ t 'table.earlier' edition: 2018 figrue: 5 }}", 36, "Did you mean “figure”?")]
    [InlineData("{{ t 'table.earlier' 2018 5 }}", 22, "Write its name before it; known: edition, figure.")]
    [InlineData("{{ t 'nav.home' edition: 2018 }}", 17, "It takes no arguments.")]
    public void A_text_is_given_what_it_asks_for(string template, int column, string hint) =>
        Assert.Equal(("T011", "templates/test.sbn-html", 1, column, hint), Told(Assert.Single(Render(template).Problems)));

    [Fact]
    public void A_text_is_filled_by_name() =>
        Assert.Equal("2018 edition: 5 &lt;", Render("{{ t 'table.earlier' figure: '5 <' edition: '2018' }}").Html);

    [Theory]
    [InlineData("{{ $1 }}", 4)]
    [InlineData("{{ if false; $2.title; end }}", 14)]
    [InlineData("{{ $.value }}", 4)]
    public void Arguments_have_no_numbers(string template, int column) =>
        Assert.Equal(("T011", "templates/test.sbn-html", 1, column), Where(Assert.Single(Render(template).Problems)));

    [Theory]
    [InlineData("<b>{{ value }}</b>")]
    [InlineData("{{~ # Bold ~}}\n")]
    [InlineData("{{~ # Bold. value ~}}\n")]
    [InlineData("{{~ # Bold. Value: what is bold ~}}\n")]
    [InlineData("\n{{~ # Bold. value: what is bold ~}}\n")]
    [InlineData("{{~ # Bold. value: what is bold; value: the same again ~}}\n")]
    public void A_partial_says_in_its_first_line_what_it_takes(string partial) => Assert.Equal(
        ("T012", "templates/partials/bold.sbn-html", 1, 1),
        Where(Assert.Single(Render("{{ include 'bold' value: 1 }}", ("partials/bold", partial)).Problems)));

    [Theory]
    [InlineData("{{ include 'bold' value: 1 }}", "<b>1</b>")]
    [InlineData("{{ include 'bold' note: 2 value: 1 }}", "<b>1</b>2")]
    [InlineData("{{ for value in 1..2; include 'bold' note: value value: 'x'; end }}{{ value }}", "<b>x</b>1<b>x</b>2&lt;a&gt;")]
    public void Arguments_are_given_by_name_in_any_order_and_one_that_is_left_out_is_null(string template, string html) =>
        Assert.Equal(html, Render(template, Bold).Html);

    /// <summary>Editors end a file with the end of a line, which an attribute such as lang would have within its value.</summary>
    [Theory]
    [InlineData("<p lang=\"{{ include 'tag' }}\">{{ include 'tag' }}.</p>", "<p lang=\"en\">en\n.</p>")]
    [InlineData("<p {{ if true }}lang=\"{{ include 'tag' }}\"{{ end }}>", "<p lang=\"en\">")]
    [InlineData("<p>{{ '<' }}{{ include 'tag' }}.", "<p>&lt;en\n.")]
    public void A_partial_within_a_tag_does_not_end_its_last_line(string template, string html) =>
        Assert.Equal(html, Render(template, ("partials/tag", "{{~ # Tag. ~}}\n{{ 'en' }}\n")).Html);

    [Fact]
    public void A_partial_does_not_see_the_arguments_of_the_one_that_includes_it() => Assert.Equal(
        ("T003", "templates/partials/inner.sbn-html", 2, 4),
        Where(Assert.Single(Render(
            "{{ include 'outer' secret: 1 }}",
            ("partials/outer", "{{~ # Outer. secret: what only it knows ~}}\n{{ include 'inner' }}"),
            ("partials/inner", "{{~ # Inner. ~}}\n{{ secret }}")).Problems)));

    [Theory]
    [InlineData("{{ xyzzy_plugh }}", 1, 4)]
    [InlineData("{{ page.title.xyzzy }}", 1, 15)]
    [InlineData("{{ date.now }}", 1, 4)]
    [InlineData("{{ math.random 1 6 }}", 1, 4)]
    [InlineData("{{ 1 / 0 }}", 1, 1)]
    [InlineData("{{ 1 % 0 }}", 1, 6)]
    [InlineData("{{ 1 + {} }}", 1, 6)]
    [InlineData("{{ 'a' | regex.match '[' }}", 1, 10)]
    [InlineData("{{ rel }}", 1, 7)]
    [InlineData("{{ site.title = 'Mine' }}", 1, 9)]
    [InlineData("{{ string.mine = 1 }}", 1, 4)]
    [InlineData("{{ import 5 }}", 1, 11)]
    public void Any_other_mistake_is_an_error_with_its_place_and_no_guess(string template, int line, int column) =>
        Assert.Equal(("T003", "templates/test.sbn-html", line, column, null), Told(Assert.Single(Render(template).Problems)));

    /// <summary>What would go on for ever, or fill the memory, with the place where the template stood and the limit.</summary>
    [Theory]
    [InlineData("{{ for i in 1..1000000; end }}", 14, "One loop")]
    [InlineData("{{ for i in 1..999999999; for.length; end }}", 14, "One loop")]
    [InlineData("{{ for i in 1..2000; for j in 1..2000; end; end }}", 22, "One loop")]
    [InlineData("{{ while true; end }}", 4, "One loop")]
    [InlineData("{{ [1, 2] * 1000000 | array.size }}", 11, "One loop")]
    [InlineData("{{ 1..90000 | array.add_range (1..90000) | array.size }}", 15, "One loop")]
    [InlineData("{{ func f(n); for j in 1..60000; end; if n > 0; f (n - 1); end; end; for k in 1..60; f 20; end }}", 15, "One loop")]
    [InlineData("{{ func f(n); for j in 1..90000; end; if n > 0; f (n - 1); end; end; f 40 }}", 15, "The loops of one page")]
    [InlineData("{{ func f(a); ret f a; end; f 1 }}", 19, "Functions or partials call")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 45 }}", 0, "The template does more")]
    [InlineData("{{ 'x' * 100000000 }}", 10, "A function takes or makes")]
    [InlineData("{{ 'x' | string.pad_left 100000000 }}", 26, "A function takes or makes")]
    [InlineData("{{ 'x' | string.pad_right 2000000 }}", 27, "A function takes or makes")]
    [InlineData("{{ x = 'x' * 900000; x | string.append x }}", 26, "A function takes or makes")]
    [InlineData("{{ x = 'x' * 900000; x | string.replace 'x' x }}", 26, "A function takes or makes")]
    [InlineData("{{ x = 'x' * 900000; x | regex.replace 'x' x }}", 26, "A function takes or makes")]
    [InlineData("{{ x = 'x' * 900000; x | regex.matches '.' }}", 26, "The search for this pattern")]
    [InlineData("{{ x = 'x' * 900000; x | regex.split '' }}", 26, "The search for this pattern")]
    [InlineData("{{ 'x' * 2000000 | string.size }}", 4, "A function takes or makes")]
    [InlineData("{{ " + Nines + Nines + Nines + Nines + Nines + Nines + Nines + Nines + Nines + Nines + Nines + " }}", 4, "A number here")]
    [InlineData("{{ x = 9; for i in 1..60; x = x * x; end }}", 31, "A number here")]
    [InlineData("{{ x = 1; for i in 1..60000; x = x * 4096; end }}", 34, "A number here")]
    [InlineData("{{ 1 << 1000000 }}", 4, "A number here")]
    [InlineData("{{ 1 | math.format 'N999999999' }}", 8, "This number format")]
    [InlineData("{{ 1 | math.format 'D100' }}", 8, "This number format")]
    [InlineData("{{ 1 | object.format 'N999999999' }}", 8, "This number format")]
    [InlineData("{{ x = 'x' * 900000; all = []; for i in 1..40000; all = [all, x + i]; end }}", 0, "The template makes texts")]
    [InlineData("{{ for i in 1..1000; capture a; 'x' * 4000000; end; end }}", 0, "A function takes or makes a text")]
    [InlineData("{{ for i in 1..9000; ('x' * 8000); end }}", 22, "The template and its partials write")]
    [InlineData("{{ for i in 1..9000; capture all; 'x' * 8000; end; end }}", 35, "The template and its partials write")]
    public void What_has_no_end_is_stopped_at_its_place(string template, int column, string limit)
    {
        var told = Assert.Single(Render(template).Problems);
        Assert.Equal(("T030", 1), (told.Code.Value, told.Location.Line));
        Assert.StartsWith(limit, told.Message, StringComparison.Ordinal);
        Assert.True(column == 0 || column == told.Location.Column, $"{told.Location} {told.Message}");
    }

    [Fact]
    public void A_partial_that_includes_itself_for_ever_is_stopped_where_it_does() => Assert.Equal(
        ("T030", "templates/partials/one.sbn-html", 2, 4),
        Where(Assert.Single(Render(
            "{{ include 'one' given: 1 }}",
            ("partials/one", "{{~ # One. given: what it takes ~}}\n{{ include 'one' given: given }}")).Problems)));

    /// <summary>A pattern that would try every way to divide a row of letters finds what it finds at once.</summary>
    [Theory]
    [InlineData("{{ ('a' * 50000) + 'b' | regex.match '^(a+)+$' | array.size }}", "0")]
    [InlineData("{{ 'aab' | regex.match '^(a+)+b$' }}", "[&quot;aab&quot;, &quot;aa&quot;]")]
    [InlineData("{{ 'A1b22' | regex.matches '[a-z](\\\\d+)' 'i' | array.size }}", "2")]
    [InlineData("{{ 'a, b' | regex.split ',\\\\s*' }}", "[&quot;a&quot;, &quot;b&quot;]")]
    [InlineData("{{ 'a-b' | regex.replace '(\\\\w)-(\\\\w)' '$2-$1' }}", "b-a")]
    [InlineData("{{ 1234.5 | math.format 'N2' }}", "1,234.50")]
    public void Bounded_functions_do_what_they_did(string template, string html) => Assert.Equal(html, Render(template).Html);

    /// <summary>What is not the same on another day or machine, and code that no check has seen.</summary>
    [Theory]
    [InlineData("date.parse '2020-01-01T00:00Z'")]
    [InlineData("date.now")]
    [InlineData("'1 + 1' | object.eval")]
    [InlineData("'{{ 1 }}' | object.eval_template")]
    [InlineData("page | object.to_json")]
    public void Some_functions_of_the_language_are_refused(string call)
    {
        var told = Assert.Single(Render($"{{{{ {call} }}}}").Problems);
        Assert.Equal("T003", told.Code.Value);
        Assert.Contains("is not available", told.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ include 'one' given: page }}", "{{ given.titel }}", 10, "Did you mean “title”?")]
    [InlineData("{{ include 'one' given: page }}", "{{ gievn }}", 4, "Did you mean “given”?")]
    public void A_mistake_in_a_partial_is_told_where_it_stands(string template, string partial, int column, string? hint) => Assert.Equal(
        ("T003", "templates/partials/one.sbn-html", 2, column, hint),
        Told(Assert.Single(Render(template, ("partials/one", "{{~ # One. given: what it takes ~}}\n" + partial)).Problems)));

    [Theory]
    [InlineData("a\n{{ if value }}", 2, 13)]
    [InlineData("{{ if }}{{ end }}", 1, 7)]
    [InlineData("{{ for x }}{{ end }}", 1, 4)]
    [InlineData("text {{ end }}", 1, 11)]
    [InlineData("{{ 'abc }}", 1, 10)]
    [InlineData("{{ a = }}", 1, 8)]
    public void A_template_that_does_not_parse_is_reported_with_its_place(string template, int line, int column) =>
        Assert.Equal(
            ("T001", "templates/test.sbn-html", line, column, "Check the code between {{ and }} at this place."),
            Told(Render(template).Problems[0]));

    [Fact]
    public void A_template_nested_too_deeply_is_reported_and_not_followed() =>
        Assert.Equal("T001", Render($"{{{{ {new string('(', 5000)}1{new string(')', 5000)} }}}}").Problems[0].Code.Value);

    [Fact]
    public void A_member_that_is_there_and_null_is_no_error() => Assert.Equal("none", Render("{{ page.canonical ?? \"none\" }}").Html);

    /// <summary>The package would cut the text and say nothing.</summary>
    [Fact]
    public void A_page_that_outgrows_its_limit_fails() => Assert.Equal(
        ("T009", "templates/test.sbn-html", null, null),
        Where(Assert.Single(Render("{{ for i in 1..9000; ('x' * 2000); end }}").Problems)));

    [Fact]
    public void What_partials_write_counts_where_it_is_thrown_away() => Assert.Equal(
        ("T030", "templates/partials/long.sbn-html", 1, 1),
        Where(Assert.Single(Render("{{ for i in 1..90; all = include 'long'; end }}", Long).Problems)));

    [Fact]
    public void All_pages_together_have_a_limit_and_the_template_that_did_most_is_named()
    {
        var work = new BuildWork(pages: 10);
        work.Add("home", 10_000_000);
        work.Add("goals", 40_000_000);
        Assert.False(work.IsTooMuch);

        work.Add("goals", 2_000_001);

        Assert.True(work.IsTooMuch);
        Assert.Equal(("T031", "templates/goals.sbn-html"), (work.Tell().Code.Value, work.Tell().Location.File));
    }

    [Fact]
    public void One_mistake_that_fails_many_pages_is_told_once()
    {
        var failure = new TemplateFailure(new("templates/partials/card.sbn-html", 3, 5), "It broke.", Hint: null);
        var other = failure with { At = new("templates/partials/card.sbn-html", 4, 5) };

        var told = TemplateFailure.Tell([(failure, "zh/a.html"), (other, "zh/a.html"), (failure, "zh/b.html"), (failure, "en/a.html")]);

        Assert.Equal(
            ["It broke (while making zh/a.html and 2 more)", "It broke (while making zh/a.html)"], told.Select(one => one.Message));
    }

    private static (string Code, string File, int? Line, int? Column, string? Hint) Told(Diagnostic problem) =>
        (problem.Code.Value, problem.Location.File, problem.Location.Line, problem.Location.Column, problem.Hint);

    private static (string Code, string File, int? Line, int? Column) Where(Diagnostic problem) =>
        (problem.Code.Value, problem.Location.File, problem.Location.Line, problem.Location.Column);

    private static (string? Html, IReadOnlyList<Diagnostic> Problems) Render(string template, params (string Path, string Text)[] partials)
    {
        var bag = new DiagnosticBag();
        var edition = ShippedPlan.Site("en");
        var templates = TemplateSet.Parse(
            [
                new TemplateText("layout.sbn-html", "{{ body }}"),
                new TemplateText("test.sbn-html", template),
                .. partials.Select(partial => new TemplateText(partial.Path + ".sbn-html", partial.Text)),
            ],
            edition.Words.Catalogue,
            bag);
        if (bag.HasErrors)
        {
            return (null, bag.ToImmutable());
        }

        var builtins = TemplateBuiltins.Make();
        var frame = new PageFrame(edition, [edition], SiteAssets.Of([], []), new StatusViews(edition), new SourceViews(edition));
        var page = new PageSpec("test", new("en/test.html"), "Title", "Description", _ => new Model("<a>", new("<i>")));
        var (file, failure) = new PageRenderer(templates, builtins, MemoryStore.Instance, CancellationToken.None).Render(page, frame, bag);
        if (failure is not null)
        {
            bag.AddRange(TemplateFailure.Tell([(failure, page.Path.Value)]));
        }

        return (file is null ? null : System.Text.Encoding.UTF8.GetString(file.Content.Span), bag.ToImmutable());
    }

    private sealed record Model(string Value, Html Markup) : View;
}
