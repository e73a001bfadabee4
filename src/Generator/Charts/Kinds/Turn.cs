using Generator.Charts.Drawing;

namespace Generator.Charts.Kinds;

/// <summary>
/// The year from which a course kept going the other way than before. A single year that differs is no turn: the last year may yet be
/// followed by one that goes back.
/// </summary>
internal static class Turn
{
    private const int Rank = 4;

    /// <summary>Fewer years than this after the turn, or figures in all, are too few to tell one.</summary>
    private const int Least = 2;

    private const int LeastFigures = 5;

    /// <summary>In the drawing where there is room; returns the description with it in any case.</summary>
    public static string Annotate(Scene scene, Reading reading, string description, IReadOnlyList<(int Year, decimal Value)> course)
    {
        if (Of(course) is not var (year, isUp))
        {
            return description;
        }

        reading.Annotate(scene, year, reading.ChartWords.Turn(year, isUp), Rank);
        return reading.PlanWords.Sentences([description, reading.PlanWords.Descriptions.OfTurn(year, isUp)]);
    }

    /// <summary>Null where there is none, or where a year is missing.</summary>
    public static (int Year, bool IsUp)? Of(IReadOnlyList<(int Year, decimal Value)> course)
    {
        if (course.Count < LeastFigures || course[^1].Year - course[0].Year != course.Count - 1)
        {
            return null;
        }

        int[] changes = [.. course.Zip(course.Skip(1), (before, after) => Math.Sign(after.Value - before.Value))];
        var last = changes[^1];
        var from = Array.FindLastIndex(changes, change => change != last) + 1;
        return last == 0 || from == 0 || changes[from - 1] == 0 || changes.Length - from < Least ? null : (course[from + 1].Year, last > 0);
    }
}
