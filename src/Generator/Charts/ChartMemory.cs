using Generator.Model;
using Generator.Model.Reuse;

namespace Generator.Charts;

/// <summary>The charts and cards of the last build.</summary>
internal sealed class ChartMemory
{
    /// <summary>In bytes of drawings.</summary>
    private const long MostBytes = 16 << 20;

    public Remembered<DrawnChart> Charts { get; } = new(MostBytes);

    public Remembered<DrawnCard> Cards { get; } = new(MostBytes);

    public void End(bool isGood)
    {
        Charts.End(isGood);
        Cards.End(isGood);
    }
}

/// <summary>A chart as it was drawn: both drawings for a page and both as files, and what decides its picture.</summary>
/// <param name="Inline">As of the <see cref="Chart"/>.</param>
/// <param name="Files">As of the <see cref="Chart"/>.</param>
/// <param name="Points">As of the <see cref="Chart"/>.</param>
/// <param name="Picture">The fingerprint of its picture.</param>
internal sealed record DrawnChart(TwoLayouts Inline, TwoLayouts Files, int Points, string Picture)
{
    public long Size => Inline.Size + Files.Size;

    /// <summary>Whether it lies in memory: what was written to disk is drawn anew.</summary>
    public bool IsHeld => Inline.IsHeld && Files.IsHeld;
}

/// <summary>A card as it was laid out: as SVG, and what decides its picture.</summary>
internal sealed record DrawnCard(FileContent Drawing, string Picture);
