namespace Generator.Output;

/// <summary>
/// One start tag of a page, name in lower case. For elements whose content is text to a browser, such as scripts and
/// style sheets, <paramref name="Text"/> is that content and <paramref name="TextOffset"/> its place in the page's text.
/// </summary>
internal sealed record HtmlTag(string Name, IReadOnlyList<HtmlAttribute> Attributes, string Text, int TextOffset)
{
    public string? this[string attribute] => Attributes.FirstOrDefault(one => one.Name == attribute)?.Value;
}
