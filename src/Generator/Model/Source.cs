using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// Where figures come from. Dates are as exact as they are known: yyyy, yyyy-MM or yyyy-MM-dd. What is not known of a source, such as
/// the day on which its copy was read, is null and the pages say so.
/// </summary>
internal sealed record Source(SourceId Id, SourceClass Class, LocalizedText Title, LocalizedText Publisher, string Date)
{
    /// <summary>The number that the authority gave the document: 发改办环资〔2020〕901号.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>The original at its publisher.</summary>
    public Uri? Url { get; init; }

    /// <summary>Where the copy stood that was read, when it is not the original.</summary>
    public Uri? ReadAt { get; init; }

    public string? Accessed { get; init; }

    /// <summary>Where in the source the figures stand: page, table, paragraph.</summary>
    public LocalizedText? Locator { get; init; }

    /// <summary>The hash of the copy that was read, 64 hexadecimal digits, where a copy was kept.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Whether a compilation names the source of its figures; false for the other classes, which need not.</summary>
    public bool NamesItsSource { get; init; }

    /// <summary>What the source says, in this report's words.</summary>
    public LocalizedText? Says { get; init; }

    public Year Year => new(int.Parse(Date.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>The name of a source of figures, such as "ndrc-talk-2020".</summary>
internal readonly record struct SourceId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>How near a source is to the authority that measured: its own print, the press, a reprint, or a compilation.</summary>
internal enum SourceClass
{
    Official,
    Reported,
    Reprint,
    Compiled,
}

/// <summary>
/// Whether a verdict would stand on official figures alone: the rows that show it, each final, revised or provisional and from an
/// official source, and the reasoning in a sentence.
/// </summary>
internal sealed record OfficialCheck(ImmutableArray<FigureReference.Row> Rows, bool Stands, LocalizedText Says);
