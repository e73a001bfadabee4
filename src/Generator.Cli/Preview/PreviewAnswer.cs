using System.Text;

namespace Generator.Cli.Preview;

/// <summary>What the preview server sends back: HTTP status, media type, body, and the address of a redirect or null.</summary>
internal sealed record PreviewAnswer(int Status, string ContentType, PreviewBody Body, string? MovedTo = null)
{
    public const string Html = "text/html; charset=utf-8";

    public PreviewAnswer(int status, string contentType, ReadOnlyMemory<byte> body)
        : this(status, contentType, new PreviewBody(body))
    {
    }

    public bool IsPage => Status != 301 && ContentType == Html;

    public static PreviewAnswer Plain(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}

/// <summary>
/// Pages that the server has beside those of the site, below <c>/-/NAME/</c>. <paramref name="Find"/> gets what follows the name, with its
/// escapes, and gives null where it has no such page.
/// </summary>
internal sealed record ExtraPages(string Name, Func<string, PreviewAnswer?> Find);
