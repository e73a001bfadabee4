using System.Buffers;
using Generator.Diagnostics;

namespace Generator.Publishing;

/// <summary>Judges one address of one file: where it leads, and whether it may lead there.</summary>
internal sealed class AddressCheck(SiteIndex index, string? rootPath)
{
    // RFC 3986, 3.1
    private static readonly SearchValues<char> SchemeCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>The problem with the address, or null when it is sound.</summary>
    public Diagnostic? Check(ScannedFile file, PageAddress address)
    {
        // As browsers do: spaces around it and line breaks inside do not belong to an address.
        var written = string.Concat(address.Written.Trim().Split('\n', '\r', '\t'));
        if (written.StartsWith("//", StringComparison.Ordinal) || written.StartsWith('\\'))
        {
            return LinkProblems.WithoutScheme(At(file, address), written);
        }

        if (written.StartsWith('/'))
        {
            // Hosts serve the page for missing addresses at any depth; only from the host's root are its own addresses right there.
            if (rootPath is not null && file.Path.Value == "404.html" && written.StartsWith(rootPath, StringComparison.Ordinal))
            {
                return CheckPath(file, address, written[rootPath.Length..]);
            }

            return LinkProblems.FromHostRoot(At(file, address), written);
        }

        return Scheme(written) is { } scheme ? CheckScheme(file, address, written, scheme) : CheckPath(file, address, written);
    }

    public static SourceLocation At(ScannedFile file, int offset)
    {
        var (line, column) = file.PlaceOf(offset);
        return new SourceLocation($"site-output/{file.Path}", line, column);
    }

    private static Diagnostic? CheckScheme(ScannedFile file, PageAddress address, string written, string scheme) =>
        (scheme, address.Use) switch
    {
        ("http" or "https", AddressUse.Link or AddressUse.Statement) => null,
        ("mailto" or "tel", AddressUse.Link) => null,
        ("data", AddressUse.Resource) => null,
        ("http" or "https", _) => LinkProblems.FetchedFromOutside(At(file, address), written),
        _ => LinkProblems.UnknownScheme(At(file, address), written, scheme),
    };

    private Diagnostic? CheckPath(ScannedFile file, PageAddress address, string written)
    {
        var (beforeFragment, fragment) = Split(written, '#');
        var path = Uri.UnescapeDataString(Split(beforeFragment, '?').Before);
        if (path.Length == 0)
        {
            // An empty address means the page itself, which is no picture and no script.
            return written.Length == 0 && address.Use == AddressUse.Resource
                ? LinkProblems.Empty(At(file, address))
                : CheckFragment(file, address, written, file.Path.Value, fragment);
        }

        if (Resolve(file.Path.Value, path) is not { } target)
        {
            return LinkProblems.AboveRoot(At(file, address), written);
        }

        if (path.EndsWith('/') || (!index.HasFile(target) && index.HasFolder(target)))
        {
            return LinkProblems.Folder(At(file, address), written);
        }

        return index.HasFile(target)
            ? CheckFragment(file, address, written, target, fragment)
            : LinkProblems.MissingFile(At(file, address), written, target, index.Nearest(target));
    }

    private Diagnostic? CheckFragment(ScannedFile file, PageAddress address, string written, string target, string fragment)
    {
        // "#top" and "#" lead to the top of any page; what follows ":~:" tells the browser to look for words; "#status=missed" tells the
        // page's own script what to show, and without it leads to the top.
        var anchor = Uri.UnescapeDataString(fragment.Split(":~:", 2)[0]);
        if (anchor.Length == 0 || anchor.Contains('=', StringComparison.Ordinal)
            || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase)
            || index.AnchorsOf(target) is not { } anchors || anchors.Contains(anchor))
        {
            return null;
        }

        return LinkProblems.MissingAnchor(At(file, address), written, target, anchor, NearestName.Find(anchor, anchors));
    }

    private static SourceLocation At(ScannedFile file, PageAddress address) => At(file, address.Offset);

    /// <summary>The path below the site's root, or null when the address climbs out of it.</summary>
    private static string? Resolve(string from, string path)
    {
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private static string? Scheme(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(written[0]) && written.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0
            ? written[..colon].ToLowerInvariant()
            : null;
    }

    private static (string Before, string After) Split(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, string.Empty) : (text[..at], text[(at + 1)..]);
    }
}
