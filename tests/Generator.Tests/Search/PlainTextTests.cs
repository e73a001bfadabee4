using Generator.Pages.Prose;
using Generator.Pages.Templates;

namespace Generator.Tests.Search;

/// <summary>The words of markup.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>能<strong>耗</strong>强度</p>", " 能耗强度 ")]
    [InlineData("<h2>One</h2><p>two</p>", " One  two ")]
    [InlineData("<a href=\"x.html\" class=\"figure\">14%</a> less", "14% less")]
    [InlineData("<td>1</td><td>2</td>", " 1  2 ")]
    [InlineData("a &lt; b &amp; c", "a < b & c")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Tags_go_and_words_stay_apart(string markup, string text) => Assert.Equal(text, PlainText.Of(new Html(markup)));
}
