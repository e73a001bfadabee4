namespace Generator.Model;

/// <summary>The kinds of places in which figures are looked for.</summary>
internal enum SearchKind
{
    /// <summary>Statistical communiqués and bulletins of the environment.</summary>
    Bulletins,

    GovernmentPages,

    Press,

    Yearbooks,

    DataSets,
}
