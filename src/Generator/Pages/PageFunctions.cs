using Generator.Model;
using Generator.Model.Wording;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>The functions that every template has: relative addresses from its page, filled texts, and marking our own markup.</summary>
internal static class PageFunctions
{
    public static void AddTo(ScriptObject globals, OutputPath page, Uri? root, Words words)
    {
        globals.Import("rel", (string path) => Address(page, root, path));
        globals.Import("is_current", (string path) => path == page.Value);
        globals.Import("raw", (object? markup) => new Html(markup?.ToString() ?? string.Empty));
        globals.Import("t", (string key, params object?[] arguments) => words.Fill(key, [.. arguments.Select(argument => argument?.ToString())]));
    }

    /// <summary>
    /// Hosts answer a missing address of any depth with the page for it, so that its addresses must begin at the host's root. That needs
    /// the site's address; without it they are relative, and right for addresses beside the page.
    /// </summary>
    private static string Address(OutputPath page, Uri? root, string path) =>
        page == Routes.NotFound && root is not null ? root.AbsolutePath + path : RelativeAddress.From(page, path);
}
