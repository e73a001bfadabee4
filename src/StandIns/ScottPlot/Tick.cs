namespace ScottPlot;

/// <summary>One mark on an axis; minor ticks have no label.</summary>
public readonly struct Tick
{
    public readonly double Position;
    public readonly string Label;
    public readonly bool IsMajor;

    public Tick(double position, string label)
        : this(position, label, isMajor: true)
    {
    }

    public Tick(double position, string label, bool isMajor)
    {
        Position = position;
        Label = label;
        IsMajor = isMajor;
    }

    public static Tick Major(double position, string label) => new(position, label, isMajor: true);

    public static Tick Minor(double position) => new(position, string.Empty, isMajor: false);
}
