namespace Generator.Diagnostics;

/// <summary>
/// The name that a misspelt one most likely meant, or the names that there are: all of them, in the writer's script first, or as many as
/// a hint holds with the verb that lists the rest.
/// </summary>
/// <param name="Written">What stands in the file.</param>
/// <param name="Known">What could stand there.</param>
/// <param name="None">The text of the catalogue for the case that nothing could.</param>
/// <param name="List">What “generator list” lists all of them under, or null.</param>
/// <param name="MayGuess">Whether the nearest name is offered; not where a small difference means another thing.</param>
internal sealed record Suggestion(string Written, IReadOnlyCollection<string> Known, string None, string? List, bool MayGuess)
{
    /// <summary>As many names as a hint lists; a longer list is no help.</summary>
    private const int Listed = 12;

    public static Suggestion For(
        string written, IReadOnlyCollection<string> known, string none = "suggestion.none", string? list = null) =>
        new(written, known, none, list, MayGuess: true);

    /// <summary>The names that there are, none of them as the one that was meant.</summary>
    public static Suggestion Among(string written, IReadOnlyCollection<string> known, string list) =>
        new(written, known, "suggestion.none", list, MayGuess: false);

    public string In(ToolLanguage language) => Phrase.In(language);

    private Phrase Phrase
    {
        get
        {
            if (MayGuess && NearestName.Find(Written, Known) is { } nearest)
            {
                return Phrase.Of("suggestion.nearest", ("name", nearest));
            }

            // A person who writes Chinese is shown Chinese names; where there are none, what there is.
            var isChinese = Written.Any(IsChinese);
            var alike = Known.Where(name => name.Any(IsChinese) == isChinese).ToList();
            var names = (alike.Count > 0 ? alike : Known).Order(StringComparer.Ordinal).ToList();
            return names.Count == 0 ? Phrase.Of(None)
                : names.Count <= Listed ? Phrase.Of("suggestion.all", ("names", names))
                : List is null ? Phrase.Of("suggestion.some", ("names", names.Take(Listed).ToList()))
                : Phrase.Of("suggestion.list", ("names", names.Take(Listed).ToList()), ("list", List));
        }
    }

    private static bool IsChinese(char sign) => sign is >= '\u3400' and <= '\u9fff';
}
