using Generator.Model;
using Generator.Pages.Templates;
using Generator.Wording;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>The functions that every template has: relative addresses from its page, filled texts, and marking our own markup.</summary>
internal static class PageFunctions
{
    public static void AddTo(ScriptObject globals, OutputPath page, Uri? root, PageWords words)
    {
        Add("rel", TemplateFunction.Of((_, given) => Address(page, root, (string)given[0]!), TemplateFunction.Needed<string>("path")));
        Add("is_current", TemplateFunction.Of((_, given) => page.Value == (string?)given[0], TemplateFunction.Needed<string>("path")));
        Add("raw", TemplateFunction.Of(
            (_, given) => new Html(given[0]?.ToString() ?? string.Empty), TemplateFunction.Needed<object>("markup")));
        Add("t", TemplateFunction.OfNamed(
            (_, given, named) => words.ForTemplate((string)given[0]!, named), TemplateFunction.Needed<string>("key")));

        void Add(string name, TemplateFunction function) => globals.SetValue(name, function, readOnly: true);
    }

    /// <summary>
    /// Hosts answer a missing address of any depth with the page for it, so that its addresses must begin at the host's root. That needs
    /// the site's address; without it they are relative, and right for addresses beside the page.
    /// </summary>
    private static string Address(OutputPath page, Uri? root, string path) =>
        page == Routes.NotFound && root is not null ? root.AbsolutePath + path : RelativeAddress.From(page, path);
}
