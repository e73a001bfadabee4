using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>The marks that later ones cover: they cannot be seen, so no label and no entry of the key tells of them.</summary>
internal sealed class Hidden
{
    private readonly ImmutableArray<Mark> hidden;
    private readonly ImmutableArray<Mark> seen;

    public Hidden(Scene scene, Frame frame)
    {
        hidden = [.. scene.Marks.Where((mark, place) => scene.Marks.Skip(place + 1).Any(later => IsCovered(mark, later, frame)))];
        seen = [.. scene.Marks.Except(hidden)];
    }

    /// <summary>Whether it names nothing but covered marks.</summary>
    public bool Has(Label label) => label is { IsName: true, InKey: { } entry }
        && label.Places.All(place => hidden.Any(mark => mark.At == place.At && mark.Outline == entry.Tone));

    /// <summary>Whether only covered marks look like it.</summary>
    public bool Has(KeyEntry entry) =>
        hidden.Any(mark => IsLike(mark, entry)) && !seen.Any(mark => IsLike(mark, entry));

    private static bool IsLike(Mark mark, KeyEntry entry) => mark.Shape == entry.Shape && mark.Fill == Tone.Paper == entry.IsHollow;

    /// <summary>Whether it lies within the other, edges and all.</summary>
    private static bool IsCovered(Mark mark, Mark later, Frame frame)
    {
        var ((x, y), (otherX, otherY)) = (frame.ToPixel(mark.At), frame.ToPixel(later.At));
        return mark.Size <= later.Size && MathF.Max(MathF.Abs(x - otherX), MathF.Abs(y - otherY)) <= (later.Size - mark.Size) / 2;
    }
}

/// <summary>What a drawing tells of its marks: nothing of those that are covered, and what its key says no label says again.</summary>
internal sealed record Named(ImmutableArray<Label> Labels, ImmutableArray<KeyEntry> Key)
{
    public static Named In(Scene scene, Frame frame)
    {
        var hidden = new Hidden(scene, frame);
        ImmutableArray<KeyEntry> key = [.. scene.Key.Where(entry => !hidden.Has(entry))];
        return new([.. scene.Labels.Where(label => !hidden.Has(label) && !key.Any(entry => entry.Text == label.InKey?.Text))], key);
    }
}
