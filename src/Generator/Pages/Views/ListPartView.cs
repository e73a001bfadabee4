using System.Collections.Immutable;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// LIST_PART: which part of a long list a page shows: its place among the parts, what it holds, the page that the list begins on, and
/// on that page all parts.
/// </summary>
internal sealed record ListPartView(
    string Place, string Holds, int Number, int Count, string First, ImmutableArray<PageLink> Index) : View;
