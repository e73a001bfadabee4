using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The terms of the glossary with what they mean. A plan without a glossary has no such page.</summary>
internal static class GlossaryPage
{
    public static readonly SitePage Kind =
        new SitePage("glossary", "glossary", input => input.Pages.Site.Plan.Glossary.IsEmpty ? [] : [Of(input.Pages)])
        {
            IsSingle = true,
            Menu = new(MenuGroup.Check, 7),
            MainMenu = 6,
            IsLinked = true,
            IsSearched = true,
            IsThere = assessment => !assessment.Plan.Glossary.IsEmpty,
        };

    private static PageSpec Of(LanguagePages pages)
    {
        var entries = pages.Site.Plan.Glossary;
        var terms = entries.ToDictionary(entry => entry.Id, entry => pages.Site.Text(entry.Term), StringComparer.Ordinal);
        return Kind.Page(
            pages,
            _ => new Model([.. entries.Select(entry => EntryOf(pages, entry, terms))]),
            ("terms", entries.Length));
    }

    private static Entry EntryOf(LanguagePages pages, GlossaryEntry entry, Dictionary<string, string> terms) => new(
        entry.Id,
        terms[entry.Id],
        [.. entry.FormsIn(pages.Site.Language).Skip(1)],
        [.. pages.Site.Plan.Languages
            .Where(language => language != pages.Site.Language)
            .Select(language => new OtherName(language.Tag, entry.Term[language]))],
        pages.Site.Text(entry.Meaning),
        entry.Source is { } source ? pages.Sources[source] : null,
        [.. entry.See.Select(id => new SeenTerm(id, terms[id]))]);

    private sealed record Model(ImmutableArray<Entry> Entries) : View;

    /// <summary>A term: what else it is called here and in the other languages, and what it means.</summary>
    private sealed record Entry(
        string Anchor,
        string Title,
        ImmutableArray<string> Forms,
        ImmutableArray<OtherName> Others,
        string Meaning,
        SourceView? Source,
        ImmutableArray<SeenTerm> See) : View;

    private sealed record OtherName(string Tag, string Name) : View;

    private sealed record SeenTerm(string Anchor, string Title) : View;
}
