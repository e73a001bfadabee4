using FsCheck.Fluent;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

public sealed class HtmlScannerTests
{
    [Fact]
    public void Ends_on_any_text_and_its_places_point_at_the_values()
    {
        var text = Gen.Elements(
            "<", ">", "a", "/", "!", "-", "\"", "'", "=", " ", "script", "svg", "title", "[CDATA[", "]]>", "\n", "&", "中")
            .ArrayOf()
            .Select(string.Concat);
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(text.ToArbitrary(), page =>
        {
            foreach (
                var attribute in new HtmlScanner(page).Tags()
                    .SelectMany(tag => tag.Attributes)
                    .Where(attribute => attribute.Value.Length > 0))
            {
                Assert.Equal(attribute.Value, page.Substring(attribute.Offset, attribute.Value.Length));
            }
        }));
    }
}
