using Generator.Model;

namespace Generator.Output;

/// <summary>
/// A text file of the site with its addresses and ids. <paramref name="Anchors"/> holds every id (and the names of old-style anchors), null where a fragment has no meaning;
/// <paramref name="Repeated"/> the ids that occur again, with the place of the later one.
/// </summary>
internal sealed record ScannedFile(
    OutputPath Path,
    string Text,
    IReadOnlyList<PageAddress> Addresses,
    IReadOnlySet<string>? Anchors,
    IReadOnlyList<(string Id, int Offset)> Repeated)
{
    /// <summary>The 1-based line and column of a place in the text.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var before = Text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
