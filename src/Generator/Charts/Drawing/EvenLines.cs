namespace Generator.Charts.Drawing;

/// <summary>
/// Chinese lines of even lengths, which rather end at a sign: of all ways to break a text into so many lines, the one that looks best.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="ends">Where lines may end, from the start of the text to its end.</param>
/// <param name="widths">How far the text goes to each of them.</param>
/// <param name="room">What a line may take.</param>
internal sealed class EvenLines(string text, int[] ends, double[] widths, double room)
{
    /// <summary>An end within a part of a sentence counts as much as a line that is half too short.</summary>
    private const double WithinPart = 0.25;

    /// <summary>A line longer than the one above it looks worse than a shorter one.</summary>
    private const double ShortAbove = 4;

    /// <returns>Null where a piece of the text is too long for a line.</returns>
    public string[]? Find(int count)
    {
        var (last, mean) = (ends.Length - 1, widths[^1] / count);
        var cost = new double[count + 1, ends.Length];
        var from = new int[count + 1, ends.Length];
        for (var line = 0; line <= count; line++)
        {
            for (var end = 0; end <= last; end++)
            {
                cost[line, end] = line == 0 && end == 0 ? 0 : double.PositiveInfinity;
                for (var start = line == 0 ? end : end - 1; line > 0 && start >= 0 && widths[end] - widths[start] <= room; start--)
                {
                    var whole = cost[line - 1, start] + Cost(start, end, mean);
                    if (whole < cost[line, end])
                    {
                        (cost[line, end], from[line, end]) = (whole, start);
                    }
                }
            }
        }

        return double.IsFinite(cost[count, last]) ? Lines(from, count) : null;
    }

    private double Cost(int start, int end, double mean)
    {
        var (isLast, off) = (end == ends.Length - 1, (widths[end] - widths[start] - mean) / room);
        if (isLast && TextWrap.IsAlone(text.AsSpan(ends[start])))
        {
            return text.Length;
        }

        return (off * off * (off < 0 && !isLast ? ShortAbove : 1))
            + (isLast || LineBreaks.IsAfterSign(text, ends[end]) ? 0 : WithinPart);
    }

    private string[] Lines(int[,] from, int count)
    {
        var lines = new string[count];
        for (var (line, end) = (count, ends.Length - 1); line > 0; line--)
        {
            var start = from[line, end];
            lines[line - 1] = text[ends[start]..ends[end]].TrimEnd();
            end = start;
        }

        return lines;
    }
}
