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
    // Only a file with a problem needs it, and then it is searched once however many problems there are.
    private readonly Lazy<int[]> lineStarts = new(() => [0, .. Enumerable.Range(1, Text.Length).Where(at => Text[at - 1] == '\n')]);

    /// <summary>The 1-based line and column of a place in the text.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var found = Array.BinarySearch(lineStarts.Value, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - lineStarts.Value[line] + 1);
    }
}
