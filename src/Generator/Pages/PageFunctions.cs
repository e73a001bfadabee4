using Generator.Model;
using Generator.Model.Wording;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>The functions that every template has: relative addresses from its page, filled texts, and marking our own markup.</summary>
internal static class PageFunctions
{
    public static void AddTo(ScriptObject globals, OutputPath page, Words words)
    {
        globals.Import("rel", (string path) => RelativeAddress.From(page, path));
        globals.Import("is_current", (string path) => path == page.Value);
        globals.Import("raw", (object? markup) => new Html(markup?.ToString() ?? string.Empty));
        globals.Import("t", (string key, params object?[] arguments) => words.Fill(key, [.. arguments.Select(argument => argument?.ToString())]));
    }
}
