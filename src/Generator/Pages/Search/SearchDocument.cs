using Generator.Assessment;

namespace Generator.Pages.Search;

/// <summary>
/// Something that a reader can look for: a goal, an indicator, a chapter, a section, a result, a source, a term or a page.
/// </summary>
/// <param name="Kind">The kind by its name in the catalogue's group <c>page_kind</c>.</param>
/// <param name="Title">What it is called; words found here count most.</param>
/// <param name="Path">Its path in the site, with an anchor where it is part of a page.</param>
/// <param name="Chapter">The number of the chapter that it belongs to, or null.</param>
/// <param name="Status">How it stands, or null for what is not judged.</param>
/// <param name="Text">The sentence that is shown under the title: what happened, where figures tell.</param>
/// <param name="Body">Makes the further text that is searched and not shown; only the index asks for it.</param>
internal sealed record SearchDocument(
    string Kind,
    string Title,
    string Path,
    int? Chapter,
    Status? Status,
    string Text,
    Func<string> Body)
{
    /// <summary>Whether it is one of the plan's main goals, which stand before all others that fit as well.</summary>
    public bool IsMain { get; init; }
}
