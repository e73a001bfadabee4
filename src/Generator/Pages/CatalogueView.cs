using Generator.Model;
using Generator.Pages.Templates;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>The text catalogue as templates see it: <c>text.nav.home</c>.</summary>
internal static class CatalogueView
{
    public static IScriptObject Of(TextCatalogue catalogue) =>
        Group([.. catalogue.Texts.Select(text => (text.Key.Split('.'), text.Value.Text))], 0);

    private static ScriptObject Group((string[] Key, string Text)[] texts, int depth) => View.Named(texts
        .GroupBy(text => text.Key[depth], StringComparer.Ordinal)
        .Select(group => (group.Key, group.First().Key.Length == depth + 1 ? group.First().Text : (object?)Group([.. group], depth + 1))));
}
