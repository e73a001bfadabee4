using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// A column: what it is about ("note"), the language where there is one column a language, the type, whether every row fills it,
/// the values that it is limited to, the table whose first column it refers to, and where its unit is: the name of the column that
/// holds it, or the unit itself.
/// </summary>
internal sealed record Column(string Subject, ColumnType Type, SiteLanguage? Language = null)
{
    public bool IsRequired { get; init; }

    public ImmutableArray<string> Choices { get; init; } = [];

    public string? References { get; init; }

    public string? Unit { get; init; }

    /// <summary>The dimension whose members the column holds, or names; its words are the plan's own.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The header. CSVW allows letters, digits and underscores in names.</summary>
    public string Name => Language is { } language ? $"{Subject}_{language.Tag.Replace('-', '_')}" : Subject;
}
