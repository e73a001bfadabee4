using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// A page to be made: its template, address, title and place in the site. The model is made when the page is rendered, so that
/// pages and their prose are made on all cores.
/// </summary>
internal sealed record PageSpec(
    string Template,
    OutputPath Path,
    string Title,
    string Description,
    Func<DiagnosticBag, View> Model)
{
    /// <summary>The pages above this one, outermost first, without the home page.</summary>
    public ImmutableArray<PageLink> Crumbs { get; init; } = [];

    /// <summary>
    /// The page that shows all of which this one is an excerpt to be shown elsewhere: search engines should list that one.
    /// </summary>
    public OutputPath? PartOf { get; init; }

    /// <summary>Whether the walk from page to page passes by it: an own page that the content's menu does not list.</summary>
    public bool IsAside { get; init; }

    /// <summary>What pages beside it in the order of reading call it, where that is not its title.</summary>
    public string? LinkTitle { get; init; }

    /// <summary>The key of the card that a message shows with a link to the page; null shows that of the home page.</summary>
    public string? Card { get; init; }

    /// <summary>Which part of a divided list the page shows; null where it shows it whole.</summary>
    public ListPartView? Part { get; init; }

    /// <summary>Of the first part of a list: addresses with anchors that are to lead to a later part, and not to the page itself.</summary>
    public IEnumerable<(string Place, OutputPath Part)> Places { get; init; } = [];

    public PageLink? Previous { get; init; }

    public PageLink? Next { get; init; }

    /// <summary>The page's data for search engines, for a script element of the type application/ld+json.</summary>
    public Func<Html>? JsonLd { get; init; }
}
