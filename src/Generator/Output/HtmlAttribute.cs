namespace Generator.Output;

/// <summary>One attribute of a tag: name in lower case, value with character references resolved, and where the value begins in the page's text.</summary>
internal sealed record HtmlAttribute(string Name, string Value, int Offset);
