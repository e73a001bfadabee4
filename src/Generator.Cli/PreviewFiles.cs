using System.Text;

namespace Generator.Cli;

/// <summary>Finds the file that a request means. Nothing outside the site's folder and no dot-file is ever given out.</summary>
internal sealed class PreviewFiles(string folder)
{
    private const string Html = "text/html; charset=utf-8";

    private static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".webmanifest"] = "application/manifest+json",
        [".xml"] = "application/xml",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/plain; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".ico"] = "image/x-icon",
        [".pdf"] = "application/pdf",
        [".woff2"] = "font/woff2",
        [".zip"] = "application/zip",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    public PreviewAnswer Answer(string method, string rawAddress)
    {
        if (method is not ("GET" or "HEAD"))
        {
            return Plain(405, "Only GET and HEAD are answered.");
        }

        var address = rawAddress.Split('?', '#')[0];
        if (Locate(address) is not { } path)
        {
            return NotFound();
        }

        if (Directory.Exists(path))
        {
            if (!address.EndsWith('/'))
            {
                // Relative links of the folder's index page need the slash. Never two at the start: that would name another host.
                return new PreviewAnswer(301, Html, default, "/" + address.TrimStart('/') + "/");
            }

            path = Path.Combine(path, "index.html");
        }

        return File.Exists(path) && !IsLink(path)
            ? new PreviewAnswer(
                200, MediaTypes.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream"), File.ReadAllBytes(path))
            : NotFound();
    }

    // Every part of the path is judged after decoding, so that no spelling of ".." or of a separator gets through.
    private string? Locate(string address)
    {
        var path = folder;
        foreach (var part in address.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString))
        {
            if (part.StartsWith('.') && part != ".well-known" || part.AsSpan().IndexOfAny("/\\:\0") >= 0)
            {
                return null;
            }

            path = Path.Combine(path, part);
            if (IsLink(path))
            {
                return null;
            }
        }

        return path;
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    private PreviewAnswer NotFound()
    {
        var page = Path.Combine(folder, "404.html");
        return File.Exists(page) ? new PreviewAnswer(404, Html, File.ReadAllBytes(page)) : Plain(404, "There is no such page.");
    }

    private static PreviewAnswer Plain(int status, string text) => new(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text));
}
