using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>How a figure's mark tells how the figure came to be: full circles are an authority's own, everything hollow is less.</summary>
internal static class FigureLook
{
    public static MarkShape Shape(ObservationStatus status) => status switch
    {
        ObservationStatus.Compiled => MarkShape.Diamond,
        ObservationStatus.Reported => MarkShape.Square,
        ObservationStatus.Provisional => MarkShape.TriangleUp,
        _ => MarkShape.Circle,
    };

    public static bool IsHollow(ObservationStatus status) => status is not (ObservationStatus.Final or ObservationStatus.Revised);

    /// <summary>The key names the marks that occur, and nothing where all are an authority's own.</summary>
    public static void AddKey(Scene scene, Reading reading, IEnumerable<ObservationStatus> statuses)
    {
        ObservationStatus[] occurring = [.. statuses.Select(status => status == ObservationStatus.Revised ? ObservationStatus.Final : status).Distinct().Order()];
        if (occurring is [] or [ObservationStatus.Final])
        {
            return;
        }

        foreach (var status in occurring)
        {
            scene.Add(new KeyEntry(Shape(status), IsHollow(status), reading.Words[$"chart.legend_{EnumName.Snake(status)}"]));
        }
    }
}
