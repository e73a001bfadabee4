using System.Text;

namespace Generator.Charts.Svg;

/// <summary>Rewrites the outline of a path, which the plotting library makes of straight lines, in as few characters as it needs.</summary>
internal static class PathData
{
    public static string Compact(string data)
    {
        var text = new StringBuilder(data.Length);
        var corners = new List<(string X, string Y)>();
        for (var at = 0; at < data.Length;)
        {
            var command = data[at];
            var length = data.AsSpan(at + 1).IndexOfAnyInRange('A', 'Z');
            var end = length < 0 ? data.Length : at + 1 + length;
            if (command is not ('M' or 'L' or 'Z'))
            {
                throw new InvalidOperationException($"The plotting library drew a curve: {data}");
            }

            if (command == 'M')
            {
                Write(text, corners, isClosed: false);
            }

            corners.AddRange(data[(at + 1)..end]
                .Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries)
                .Select(number => SvgNumber.Exact(SvgNumber.Parse(number)))
                .Chunk(2)
                .Select(pair => (pair[0], pair[1])));
            if (command == 'Z')
            {
                Write(text, corners, isClosed: true);
            }

            at = end;
        }

        Write(text, corners, isClosed: false);
        return text.ToString();
    }

    /// <summary>One line or outline; the way back to the start of an outline goes without saying.</summary>
    private static void Write(StringBuilder text, List<(string X, string Y)> corners, bool isClosed)
    {
        if (corners.Count == 0)
        {
            return;
        }

        if (isClosed && corners.Count > 1 && corners[^1] == corners[0])
        {
            corners.RemoveAt(corners.Count - 1);
        }

        text.Append('M').Append(corners[0].X).Append(' ').Append(corners[0].Y);
        var command = 'M';
        for (var i = 1; i < corners.Count; i++)
        {
            var next = corners[i].Y == corners[i - 1].Y ? 'H' : corners[i].X == corners[i - 1].X ? 'V' : 'L';
            text.Append(next == command ? ' ' : next);
            command = next;
            text.Append(next == 'V' ? corners[i].Y : corners[i].X);
            if (next == 'L')
            {
                text.Append(' ').Append(corners[i].Y);
            }
        }

        text.Append(isClosed ? "Z" : string.Empty);
        corners.Clear();
    }
}
