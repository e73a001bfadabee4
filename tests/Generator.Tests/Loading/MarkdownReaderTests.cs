using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class MarkdownReaderTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("Text\n---\n", "Text\n---\n", 1)]
    [InlineData("---\ntitle: x\n---\n\nText\n", "\nText\n", 4)]
    [InlineData("---  \ntitle: x\n--- ", "", 4)]
    [InlineData("---\n---\nText", "Text", 3)]
    [InlineData("---\n# nothing\n\n---\nText", "Text", 5)]
    [InlineData("", "", 1)]
    public void The_body_begins_after_the_front_matter(string text, string body, int line)
    {
        var document = MarkdownReader.Read("f.md", text, diagnostics);

        Assert.Equal((body, new SourceLocation("f.md", line, 1)), (document!.Body, document.BodyLocation));
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void Places_in_front_matter_are_those_of_the_file()
    {
        var document = MarkdownReader.Read("f.md", "---\ntitle: 方法\ndescription: d\n---\n", diagnostics);
        Assert.Equal(new SourceLocation("f.md", 3, 14), document!.FrontMatter!.Find("description")!.Location);
    }

    [Theory]
    [InlineData("---\ntitle: x\n", "L031", 1)]
    [InlineData("---\ntitle: x\ntitle: 'y\n---\n", "L020", 3)]
    [InlineData("---\n\n- x\n---\n", "L030", 3)]
    [InlineData("---\njust text\n---\n", "L030", 2)]
    public void Broken_front_matter_is_refused_with_its_line(string text, string code, int line)
    {
        Assert.Null(MarkdownReader.Read("f.md", text, diagnostics));
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal((code, line), (found.Code.Value, found.Location.Line));
    }
}
