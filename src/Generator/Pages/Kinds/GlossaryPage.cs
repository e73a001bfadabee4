using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The terms of the glossary with what they mean. A plan without a glossary has no such page.</summary>
internal static class GlossaryPage
{
    private const int EntryBytes = 800;

    public static readonly SitePage Kind =
        new SitePage("glossary", "glossary", input => input.Pages.Site.Plan.Glossary.IsEmpty ? [] : Of(input.Pages))
        {
            IsSingle = true,
            Menu = new(MenuGroup.Check, 7),
            MainMenu = 6,
            IsLinked = true,
            IsSearched = true,
            IsThere = assessment => !assessment.Plan.Glossary.IsEmpty,
        };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var entries = pages.Site.Plan.Glossary;
        var terms = entries.ToDictionary(entry => entry.Id, entry => pages.Site.Text(entry.Term), StringComparer.Ordinal);
        return DividedPage.Of(
            pages,
            Kind.Titled(pages, ("terms", entries.Length)),
            entries.Select(entry => new ListEntry(entry.Id, Bytes(pages, entry), terms[entry.Id]) { Anchors = [entry.Id] }),
            (part, _) => new Model([.. part.Only(entries, entry => entry.Id).Select(entry => EntryOf(pages, entry, terms))]));
    }

    private static int Bytes(LanguagePages pages, GlossaryEntry entry) =>
        EntryBytes + (3 * pages.Site.Plan.Languages.Max(language => entry.Meaning[language].Length));

    private static Entry EntryOf(LanguagePages pages, GlossaryEntry entry, Dictionary<string, string> terms) => new(
        entry.Id,
        terms[entry.Id],
        [.. entry.FormsIn(pages.Site.Language).Skip(1)],
        [.. pages.Site.Plan.Languages
            .Where(language => language != pages.Site.Language)
            .Select(language => new OtherName(language.Tag, entry.Term[language]))],
        pages.Site.Text(entry.Meaning),
        entry.Source is { } source ? pages.Sources[source] : null,
        [.. entry.See.Select(id => new SeenTerm($"{pages.Glossary.Page}#{id}", terms[id]))]);

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

    private sealed record SeenTerm(string Path, string Title) : View;
}
