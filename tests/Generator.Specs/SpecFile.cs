namespace Generator.Specs;

/// <summary>
/// One YAML file of specs: what it is about, what holds for all of its cases unless they say otherwise, and the cases. It is written for
/// readers first; a key that is none of these is an error.
/// </summary>
internal sealed record SpecFile
{
    /// <summary>A day on which every edition of the minimal plan is out.</summary>
    public const string LastDay = "2026-12-01";

    public required string About { get; init; }

    /// <summary>Changes to the minimal plan, made before those of each case.</summary>
    public Given Given { get; init; } = new();

    public string AsOf { get; init; } = LastDay;

    /// <summary>Whether the figures are made up to show something else, so that nobody asks whether they are plausible.</summary>
    public bool MadeUp { get; init; }

    public Expectation? Expect { get; init; }

    public required List<SpecCase> Cases { get; init; }

    /// <summary>Every build that the file asks for: a case, or each row of its table.</summary>
    public IEnumerable<SpecBuild> Builds() => Cases.SelectMany(one => one.Builds(this));
}
