using AngleSharp.Html.Parser;
using Generator.Publishing;

namespace Generator.SiteTests.Publishing;

/// <summary>The scanner behind the link check, compared with a whole HTML parser on pages put together from awkward pieces.</summary>
public sealed class HtmlScannerTests
{
    private static readonly string[] Pieces =
    [
        "<span id=a>", "</span>", "<span id='b\"' href=\"c>d\">", "<img src=x id=y/>", "<img id = \"z\" / href=u>", "<img id=1 href>",
        "<IMG ID=Upper HREF='#Q'>",
        "<!-- <img id=no> -->", "<!--><img id=after>", "<!-- a -- b --->", "<!doctype html>", "<?php <img> ?>", "</i <img id=no>>",
        "<script>if (a<b) { \"<img id=no></scripts></script-x>\" }</script >", "<style>a>b{}<img id=no></style>",
        "<textarea><img id=no>&amp;</textarea>", "<script src=s id=t></script>",
        "<svg><title/><g id=g></g><title>t</title><style/><g id=h href=i></g></svg>", "<svg><![CDATA[<g id=no>]]><g id=j /></svg>",
        "1 < 2 & 3 > 2", "<3", "<", "文字", "\n", "<img id='&quot;&amp;&#x4e2d;&lt;' href='?a=1&amp;b=2'>", "<span\nid=n\thref='m'\f>",
        "<img id=''href=k>", "<img =id id=w>",
    ];

    [Fact]
    public void Finds_the_tags_and_values_that_a_parser_finds()
    {
        var parser = new HtmlParser();
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new Random(seed);
            var page = "<body>" + string.Concat(Enumerable.Range(0, 8).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var expected = parser.ParseDocument(page).Body!.QuerySelectorAll("*")
                .Select(element => $"{element.LocalName} {element.GetAttribute("id")} {element.GetAttribute("href")}");
            var found = new HtmlScanner(page).Tags().Skip(1).Select(tag => $"{tag.Name} {tag["id"]} {tag["href"]}");
            Assert.True(
                expected.SequenceEqual(
                    found, StringComparer.Ordinal), $"{page}\nexpected {string.Join('|', expected)}\nfound    {string.Join('|', found)}");
        }
    }
}
