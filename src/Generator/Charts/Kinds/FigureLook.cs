using Generator.Assessment.Figures;
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
        ObservationStatus.Projected => MarkShape.TriangleDown,
        _ => MarkShape.Circle,
    };

    public static bool IsHollow(ObservationStatus status) => !status.IsFirm;

    public static Mark Mark(Spot at, ObservationStatus status, Tone tone, float size) =>
        new(at, Shape(status), IsHollow(status) ? Tone.Paper : tone, tone, size);

    /// <summary>The key of figures that may have been revised: their statuses, and the rings of what they replaced.</summary>
    public static void AddKey(Scene scene, Reading reading, IEnumerable<SeriesPoint> points)
    {
        SeriesPoint[] all = [.. points];
        AddKey(scene, reading, all.Select(point => point.Current.Status));
        if (all.Any(point => point.Replaced.Any()))
        {
            scene.Add(new KeyEntry(MarkShape.Circle, IsHollow: true, reading.Words["chart.legend_superseded"], Tone.Break));
        }
    }

    /// <summary>The key names the marks that occur, where there is more than one kind to tell apart.</summary>
    public static void AddKey(Scene scene, Reading reading, IEnumerable<ObservationStatus> statuses)
    {
        var kinds = statuses.Select(status => status == ObservationStatus.Revised ? ObservationStatus.Final : status);
        ObservationStatus[] occurring = [.. kinds.Distinct().Order()];
        if (occurring.Length < 2)
        {
            return;
        }

        foreach (var status in occurring)
        {
            scene.Add(InKey(status, reading.Words[$"chart.legend_{EnumName.Snake(status)}"], Tone.Line));
        }
    }

    public static KeyEntry InKey(ObservationStatus status, string text, Tone tone) => new(Shape(status), IsHollow(status), text, tone);
}
