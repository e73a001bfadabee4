using System.Text;
using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Cli.Preview;

/// <summary>
/// A page as the preview shows it: with a script at the end of its head, and with leave for it to wait for news at one address. The page's
/// own rules allow scripts and styles of its own host, and no connections.
/// </summary>
internal static partial class PreviewPage
{
    public const string EventsAddress = "/-/events";

    private const string ScriptAddress = "/-/preview.js";
    private const string StyleAddress = "/-/preview.css";

    /// <summary>What the script and its overlay consist of, or null.</summary>
    public static PreviewAnswer? Part(string address) => address switch
    {
        ScriptAddress => new(200, PreviewSite.MediaTypeOf(address), Embedded("preview.js")),
        StyleAddress => new(200, PreviewSite.MediaTypeOf(address), Embedded("preview.css")),
        _ => null,
    };

    /// <summary>What stands at every address until a build succeeds for the first time.</summary>
    public static PreviewAnswer NoSite(ServeWords words) => new(503, PreviewAnswer.Html, Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html lang="{words.Language.Tag()}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{words.Say("serve.no-site-yet")}</title>
        </head>
        <body><h1>{words.Say("serve.no-site-yet")}</h1></body>
        </html>

        """));

    public static PreviewAnswer WithScript(PreviewAnswer page, string version, string host)
    {
        // Each byte as a character and back: what a page of another encoding says between its tags is left alone.
        var text = Encoding.Latin1.GetString(page.Body.Read().Span);
        var script = $"<script src=\"{ScriptAddress}\" data-version=\"{version}\" defer></script>\n";
        var head = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        text = head < 0 ? text + script : text.Insert(head, script);
        text = Policy().Replace(text, match => match.Value.Contains("connect-src", StringComparison.Ordinal)
            ? match.Value
            : $"{match.Value}; connect-src http://{host}{EventsAddress}");
        return page with { Body = new(Encoding.Latin1.GetBytes(text)) };
    }

    [GeneratedRegex(
        """<meta\s+http-equiv=["']?Content-Security-Policy["']?\s+content="[^"]*""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Policy();

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(PreviewPage).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
