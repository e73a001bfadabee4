namespace Generator.Pages.Making;

/// <summary>An entry of a list that may be too long for one page.</summary>
/// <param name="Key">
/// What a part is asked for: the id of what the entry shows. Null in a list of figures, of which there may be a million: there a part is
/// asked for the places that it holds.
/// </param>
/// <param name="Bytes">
/// About how much markup it is, alike in every language: a page and its twins in other languages are divided at the same entries.
/// </param>
/// <param name="Name">What a part is called that begins or ends with it.</param>
internal sealed record ListEntry(object? Key, int Bytes, string Name)
{
    /// <summary>The anchors of the page that stand with the entry; of several alike the first counts.</summary>
    public IEnumerable<string> Anchors { get; init; } = [];
}
