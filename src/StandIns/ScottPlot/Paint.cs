namespace ScottPlot;

/// <summary>What measuring methods ask for in the package's signatures; text is measured by a table, so it holds nothing.</summary>
public class Paint
{
    internal Paint()
    {
    }

    internal static Paint Shared { get; } = new();
}
