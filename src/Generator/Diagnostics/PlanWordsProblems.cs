namespace Generator.Diagnostics;

/// <summary>Problems of words.LANG.yaml, in which a plan says things in its own way.</summary>
internal static class PlanWordsProblems
{
    /// <summary>C270: the catalogue of the templates has no such text.</summary>
    public static Diagnostic UnknownKey(SourceLocation at, string key, string language, IReadOnlyCollection<string> known) =>
        Problem.Of("C270", at, ("key", key), ("language", language), ("suggestion", Suggestion.For(key, known)));

    /// <summary>C271: the plan's own text has other names in braces than the one whose place it takes.</summary>
    public static Diagnostic OtherPlaces(SourceLocation at, string key, IReadOnlyCollection<string> names, SourceLocation model) =>
        Problem.Of(names.Count == 0 ? "C271.none" : "C271", at, ("key", key), ("names", names), ("model", model));

    /// <summary>C272: a dataset is said to be in a language of which no catalogue tells how it writes numbers.</summary>
    public static Diagnostic UnknownDatasetLanguage(SourceLocation at, string tag, IReadOnlyCollection<string> known) =>
        Problem.Of("C272", at, ("tag", tag), ("suggestion", Suggestion.For(tag, known)));
}
