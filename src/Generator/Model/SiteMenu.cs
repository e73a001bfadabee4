using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>The menus as the content orders them; each part that is empty is as the tool has it.</summary>
/// <param name="Main">The pages at the head of every page.</param>
/// <param name="Foot">The groups of pages at its foot.</param>
internal sealed record SiteMenu(ImmutableArray<MenuEntry> Main, ImmutableArray<MenuSection> Foot)
{
    public static readonly SiteMenu AsUsual = new([], []);

    public IEnumerable<MenuEntry> Entries => Main.Concat(Foot.SelectMany(section => section.Pages));
}

/// <summary>A page in a menu, by its name, perhaps under a label of its own.</summary>
internal sealed record MenuEntry(string Page, LocalizedText? Label, SourceLocation Location);

/// <summary>A group of pages under a title.</summary>
internal sealed record MenuSection(LocalizedText Title, ImmutableArray<MenuEntry> Pages);
