namespace ScottPlot;

/// <summary>The part of an arrow that stays in place when its length is limited.</summary>
public enum ArrowAnchor
{
    Center,
    Base,
    Tip,
}
