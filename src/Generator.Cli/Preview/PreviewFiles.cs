namespace Generator.Cli.Preview;

/// <summary>Finds the file that a request means. Nothing outside the site and no dot-file is ever given out.</summary>
internal static class PreviewFiles
{
    /// <summary>The file, or why it cannot be shown: what is there and cannot be read is not said to be missing.</summary>
    /// <param name="source">The site.</param>
    /// <param name="target">The address as it was asked for, with its escapes, from the slash on.</param>
    /// <param name="words">What is said where the site has no page for it.</param>
    public static PreviewAnswer Answer(IPreviewSource source, string target, ServeWords words)
    {
        try
        {
            return Find(source, target, words);
        }
        catch (UnauthorizedAccessException)
        {
            return PreviewAnswer.Plain(403, words.Say("serve.not-allowed"));
        }
        catch (IOException)
        {
            return PreviewAnswer.Plain(500, words.Say("serve.unreadable"));
        }
    }

    private static PreviewAnswer Find(IPreviewSource source, string target, ServeWords words)
    {
        var address = target.Split('?', '#')[0];
        if (NamesOf(address) is not { } path)
        {
            return NotFound(source, words);
        }

        if (source.HasFolder(path))
        {
            if (!address.EndsWith('/'))
            {
                // Relative links of the folder's index page need the slash. Never two at the start: that would name another host.
                return new(301, PreviewAnswer.Html, new(default(ReadOnlyMemory<byte>)), "/" + address.TrimStart('/') + "/");
            }

            path = [.. path, "index.html"];
        }

        return source.Find(path) is { } content
            ? new(200, PreviewSite.MediaTypeOf(path[^1]), content)
            : NotFound(source, words);
    }

    // Every part of the path is judged after decoding, so that no spelling of ".." or of a separator gets through.
    private static List<string>? NamesOf(string address)
    {
        var names = address.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToList();
        return names.Exists(name => (name.StartsWith('.') && name != ".well-known") || name.AsSpan().IndexOfAny("/\\:\0") >= 0)
            ? null
            : names;
    }

    private static PreviewAnswer NotFound(IPreviewSource source, ServeWords words) => source.Find(["404.html"]) is { } page
        ? new(404, PreviewAnswer.Html, page)
        : PreviewAnswer.Plain(404, words.Say("serve.no-page"));
}
