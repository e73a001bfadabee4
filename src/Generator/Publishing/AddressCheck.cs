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
        var (problem, target, anchor) = Resolve(file, address, rootPath);
        if (problem is not null || target is null)
        {
            return problem;
        }

        var written = Written(address);
        if (target.EndsWith('/') || (!index.HasFile(target) && index.HasFolder(target)))
        {
            return LinkProblems.Folder(At(file, address), written);
        }

        if (!index.HasFile(target))
        {
            return LinkProblems.MissingFile(At(file, address), written, target, index.Nearest(target));
        }

        return anchor.Length == 0 || index.AnchorsOf(target) is not { } anchors || anchors.Contains(anchor)
            ? null
            : LinkProblems.MissingAnchor(At(file, address), written, target, anchor, NearestName.Find(anchor, anchors));
    }

    /// <summary>Where an address leads, as far as the file that holds it tells.</summary>
    public static Destination Resolve(ScannedFile file, PageAddress address, string? rootPath)
    {
        var written = Written(address);
        if (written.StartsWith("//", StringComparison.Ordinal) || written.StartsWith('\\'))
        {
            return new(LinkProblems.WithoutScheme(At(file, address), written));
        }

        if (written.StartsWith('/'))
        {
            // Hosts serve the page for missing addresses at any depth; only from the host's root are its own addresses right there.
            return rootPath is not null && file.Path.Value == "404.html" && written.StartsWith(rootPath, StringComparison.Ordinal)
                ? Inside(file, address, written, written[rootPath.Length..])
                : new(LinkProblems.FromHostRoot(At(file, address), written));
        }

        return Scheme(written) is { } scheme
            ? new(CheckScheme(file, address, written, scheme))
            : Inside(file, address, written, written);
    }

    /// <summary>As browsers do: spaces around it and line breaks inside do not belong to an address.</summary>
    private static string Written(PageAddress address)
    {
        var written = address.Written.Trim();
        return written.AsSpan().ContainsAny('\n', '\r', '\t') ? string.Concat(written.Split('\n', '\r', '\t')) : written;
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

    private static Destination Inside(ScannedFile file, PageAddress address, string whole, string written)
    {
        var (beforeFragment, fragment) = Split(written, '#');
        var path = Unescaped(Split(beforeFragment, '?').Before);
        if (path.Length == 0)
        {
            // An empty address means the page itself, which is no picture and no script.
            return written.Length == 0 && address.Use == AddressUse.Resource
                ? new(LinkProblems.Empty(At(file, address)))
                : new(null, file.Path.Value, Anchor(fragment));
        }

        return Resolve(file.Path.Value, path) is { } target
            ? new(null, path.EndsWith('/') ? target + "/" : target, Anchor(fragment))
            : new(LinkProblems.AboveRoot(At(file, address), whole));
    }

    /// <summary>
    /// "#top" and "#" lead to the top of any page; what follows ":~:" tells the browser to look for words; "#status=missed" tells the
    /// page's own script what to show, and without it leads to the top.
    /// </summary>
    private static string Anchor(string fragment)
    {
        var mark = fragment.IndexOf(":~:", StringComparison.Ordinal);
        var anchor = Unescaped(mark < 0 ? fragment : fragment[..mark]);
        return anchor.Contains('=', StringComparison.Ordinal) || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase)
            ? string.Empty
            : anchor;
    }

    private static string Unescaped(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static SourceLocation At(ScannedFile file, PageAddress address) => At(file, address.Offset);

    /// <summary>The path below the site's root, or null when the address climbs out of it.</summary>
    private static string? Resolve(string from, string path)
    {
        // Most addresses climb first and then go down.
        var folder = from.AsSpan(0, from.LastIndexOf('/') + 1);
        var down = path.AsSpan();
        while (down.StartsWith("../") && !folder.IsEmpty)
        {
            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            down = down[3..];
        }

        return down.StartsWith('.') || down.Contains("/.", StringComparison.Ordinal) || down.Contains("//", StringComparison.Ordinal)
            ? ResolveSteps(from, path)
            : string.Concat(folder, down);
    }

    private static string? ResolveSteps(string from, string path)
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

/// <summary>What an address leads to: nothing, for the reason given; a place outside; or a file of the site and an anchor in it.</summary>
/// <param name="Problem">Why it leads nowhere.</param>
/// <param name="Path">Below the site's root; with a slash at the end where it names a folder. Null for a place outside.</param>
/// <param name="Anchor">Empty for the top of the file.</param>
internal readonly record struct Destination(Diagnostic? Problem, string? Path = null, string Anchor = "");
