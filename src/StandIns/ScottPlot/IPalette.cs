namespace ScottPlot;

/// <summary>A row of colours that plottables take one after the other.</summary>
public interface IPalette
{
    Color[] Colors { get; }

    string Name { get; }

    string Description { get; }

    Color GetColor(int index);
}
