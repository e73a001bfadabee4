using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

public sealed class LinkCheckTests
{
    private static readonly (string Path, string Text)[] Around =
    [
        ("index.html", "<h1 id=top-of-all>x</h1>"),
        ("zh/index.html", "<p id='概况'>x</p><a name=old></a>"),
        ("zh/goals/energy intensity.html", "x"),
        ("assets/site.css", "body{}"),
        ("assets/logo.svg", "<svg><symbol id=mark /></svg>"),
        ("data/2019.csv", "a,b"),
    ];

    [Theory]
    [InlineData("<a href='../index.html'>x</a>")]
    [InlineData("<a href=index.html#%E6%A6%82%E5%86%B5>x</a>")]
    [InlineData("<a href='index.html#概况'>x</a><a href='index.html#old'>x</a>")]
    [InlineData("<a href='#here' id='here'>x</a><a href='#'>x</a><a href='#top'>x</a><a href=''>x</a>")]
    [InlineData("<a href='#a&amp;b'>x</a><i id='a&amp;b'></i>")]
    [InlineData("<a href='../data/2019.csv?v=1#row=3'>x</a><a href='../manifest.json'>x</a>")]
    [InlineData("<a href=' ./goals/energy%20intensity.html '>x</a>")]
    [InlineData("<a href=\"https://example.org/a#b\">x</a><a href='mailto:a@b.c'>x</a>")]
    [InlineData(
        "<link rel=canonical href='https://example.org/zh/'><link rel='alternate' hreflang=en " +
        "href='https://example.org/en/'><link rel=license href='https://creativecommons.org/licenses/by/4.0/'>")]
    [InlineData("<link rel=icon href='data:image/svg+xml,x'><img src=data:image/png;base64,AA>")]
    [InlineData(
        "<svg xmlns='http://www.w3.org/2000/svg'><title/><use xlink:href='../assets/logo.svg#mark'/><linearGradient id=g " +
        "/><rect fill='url(#g)'/></svg>")]
    [InlineData("<!-- <a href='missing.html'> --><!--><a href='index.html'>x</a>")]
    [InlineData("<script>const a = \"<a href='missing.html'>\";</script><style>/* url(no.png) */ p::after{content:'url(no.png)'}</style>")]
    [InlineData("<p title=\"<a href='missing.html'>\">x</p><textarea><a href='missing.html'></textarea>")]
    [InlineData("<script type='application/ld+json'>{\"@id\":\"https://example.org/\"}</script>")]
    [InlineData("<img srcset='../assets/logo.svg 1x, ../assets/logo.svg 2x' src='../assets/logo.svg'>")]
    [InlineData("<p>1 < 2 & 3</p><a href=\"index.html\"title=x>x</a>")]
    public void A_sound_address_is_no_problem(string html) => Assert.Empty(Check(html));

    [Theory]
    [InlineData("<a href='indx.html'>x</a>", "O011", "Did you mean “zh/index.html”?")]
    [InlineData("<a href='Index.html'>x</a>", "O011", "Did you mean “zh/index.html”?")]
    [InlineData("<img src='logo.svg'>", "O011", "Did you mean “assets/logo.svg”?")]
    [InlineData("<img srcset='../assets/logo.svg 1x, gone.svg 2x'>", "O011", null)]
    [InlineData("<video poster=gone.png></video>", "O011", null)]
    [InlineData("<a href='..\\index.html'>x</a>", "O011", null)]
    [InlineData("<svg><use xlink:href='../assets/logo.svg#marc'/></svg>", "O012", "Did you mean “mark”?")]
    [InlineData("<a href='index.html#概'>x</a>", "O012", null)]
    [InlineData("<a href='#&quot;'>x</a>", "O012", null)]
    [InlineData("<svg><rect fill='url(#g)'/></svg>", "O012", null)]
    [InlineData("<a href='/zh/index.html'>x</a>", "O013", null)]
    [InlineData("<a href='//example.org/'>x</a>", "O014", null)]
    [InlineData("<i id=a></i><b id='a'></b>", "O015", null)]
    [InlineData("<img src='https://example.org/a.png'>", "O016", null)]
    [InlineData("<script src=http://example.org/a.js></script>", "O016", null)]
    [InlineData("<link rel='alternate stylesheet' href='https://example.org/a.css'>", "O016", null)]
    [InlineData("<form action='https://example.org/'></form>", "O016", null)]
    [InlineData("<style>@import \"https://example.org/a.css\";</style>", "O016", null)]
    [InlineData("<p style=\"background: url('https://example.org/a.png')\">x</p>", "O016", null)]
    [InlineData("<script type=module>import {a} from 'https://example.org/a.js'</script>", "O016", null)]
    [InlineData("<script>const m = await import(\"./gone.js\")</script>", "O011", null)]
    [InlineData("<meta http-equiv=refresh content='0; url=gone.html'>", "O011", null)]
    [InlineData("<a href='javascript:alert(1)'>x</a>", "O017", null)]
    [InlineData("<a href='data:text/html,x'>x</a>", "O017", null)]
    [InlineData("<a href='../../index.html'>x</a>", "O018", null)]
    [InlineData("<a href='goals/'>x</a>", "O019", null)]
    [InlineData("<a href='goals'>x</a>", "O019", null)]
    [InlineData("<a href='..'>x</a>", "O019", null)]
    [InlineData("<img src=''>", "O020", null)]
    [InlineData("<title>x</title><a href=gone.html", "O011", null)]
    public void A_broken_address_is_one_error_with_its_code(string html, string code, string? hint)
    {
        var problem = Assert.Single(Check(html));
        Assert.Equal(code, problem.Code.Value);
        Assert.Equal(Severity.Error, problem.Severity);
        if (hint is not null)
        {
            Assert.Equal(hint, problem.Hint);
        }
    }

    [Fact]
    public void The_place_is_the_line_and_column_of_the_address()
    {
        var problem = Assert.Single(Check("<p>一二三</p>\r\n<p>\r\n  <a class='x' href=\"gone.html\">x</a>"));
        Assert.Equal(new SourceLocation("site-output/zh/page.html", 3, 22), problem.Location);
    }

    [Fact]
    public void Problems_come_in_the_order_of_pages_and_places()
    {
        var files = Enumerable.Range(0, 50)
            .Select(i => ($"p{i:00}.html", "<a href=a.html></a>\n<b id=x></b><b id=x></b>\n<a href=b.html></a>"));
        var bag = new DiagnosticBag();
        LinkCheck.Run(PublishedFolder.Tree([.. files]), bag);
        var places = bag.ToImmutable().Select(problem => (problem.Location.File, problem.Location.Line)).ToList();
        Assert.Equal(150, places.Count);
        Assert.Equal(places.OrderBy(place => place.File, StringComparer.Ordinal).ThenBy(place => place.Line), places);
    }

    [Fact]
    public void A_file_that_is_announced_may_be_linked()
    {
        var page = PublishedFolder.Tree(("zh/page.html", "<a href='charts/a.png'>x</a><a href='charts/b.png'>x</a>"));
        var bag = new DiagnosticBag();
        LinkCheck.Run(new(page.Files, [new("zh/charts/a.png")]), bag);
        var problem = Assert.Single(bag.ToImmutable());
        Assert.Equal(("O011", "Did you mean “zh/charts/a.png”?"), (problem.Code.Value, problem.Hint));
    }

    [Fact]
    public void Style_sheets_and_scripts_of_the_site_are_read_too()
    {
        var bag = new DiagnosticBag();
        LinkCheck.Run(
            PublishedFolder.Tree(
                (
                    "a/x.css",
                    "/* url(c.png) */\n@font-face{src:url( fonts/a.woff2 )}\n@import " +
                    "url(\"https://example.org/x.css\");\na{background:url(../b/ok.png)}"),
                ("a/x.js", "import \"./y.js\";\nexport { z } from '../b/z.js'; // important: imports from \"nowhere\""),
                ("a/y.js", "const ns = 'http://www.w3.org/2000/svg';"),
                ("b/ok.png", "x")),
            bag);
        Assert.Equal(
            """
            O011 site-output/a/x.css, line 2, column 21
            O016 site-output/a/x.css, line 3, column 13
            O011 site-output/a/x.js, line 2, column 20
            """,
            string.Join('\n', bag.ToImmutable().Select(problem => $"{problem.Code} {problem.Location}")));
    }

    [Fact]
    public void A_byte_order_mark_and_text_that_is_cut_off_anywhere_are_survived()
    {
        const string page =
            "\uFEFF<!DOCTYPE html><!-- c --><svg><![CDATA[x]]><title/></svg><a href='index.html' " +
            "id=\"x\">x</a><style>a{}</style><script>1</script>";
        for (var length = 0; length <= page.Length; length++)
        {
            Check(page[..length]);
        }

        Assert.Empty(Check(page));
    }

    /// <summary>
    /// Hosts show the page for missing addresses at any depth, so that its addresses may begin at the host's root; no other page's may.
    /// </summary>
    [Theory]
    [InlineData("404.html", "/a/b/zh/index.html", "")]
    [InlineData("404.html", "/a/b/zh/gone.html", "O011")]
    [InlineData("404.html", "/a/zh/index.html", "O013")]
    [InlineData("zh/page.html", "/a/b/zh/index.html", "O013")]
    public void Only_the_page_for_missing_addresses_may_begin_at_the_root(string page, string address, string code)
    {
        var bag = new DiagnosticBag();
        LinkCheck.Run(PublishedFolder.Tree(("zh/index.html", "x"), (page, $"<a href='{address}'>x</a>")), bag, "/a/b/");
        Assert.Equal(code, string.Join(' ', bag.ToImmutable().Select(problem => problem.Code.Value)));
    }

    private static ImmutableArray<Diagnostic> Check(string html)
    {
        var bag = new DiagnosticBag();
        LinkCheck.Run(PublishedFolder.Tree([.. Around, ("zh/page.html", html)]), bag);
        return bag.ToImmutable();
    }
}
