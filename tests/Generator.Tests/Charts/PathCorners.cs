using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Tests.Charts;

/// <summary>Reads the corners of the lines that a path of straight pieces draws ("M1 2L3 4 5 6H7V8"), line by line.</summary>
internal static partial class PathCorners
{
    public static IEnumerable<(double X, double Y)[]> Of(string data)
    {
        var corners = new List<(double X, double Y)>();
        foreach (Match step in Step().Matches(data))
        {
            var numbers = NumberPattern().Matches(step.Groups["numbers"].Value).Select(match => Number(match.Value)).ToArray();
            if (step.Groups["command"].Value == "M" && corners.Count > 0)
            {
                yield return [.. corners];
                corners.Clear();
            }

            corners.AddRange(step.Groups["command"].Value switch
            {
                "H" => numbers.Select(x => (x, corners[^1].Y)),
                "V" => numbers.Select(y => (corners[^1].X, y)),
                _ => numbers.Chunk(2).Select(pair => (pair[0], pair[1])),
            });
        }

        if (corners.Count > 0)
        {
            yield return [.. corners];
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<command>[MLHV])(?<numbers>[^A-Za-z]*)", RegexOptions.CultureInvariant, -1)]
    private static partial Regex Step();

    [GeneratedRegex(@"-?[0-9.]+", RegexOptions.CultureInvariant, -1)]
    private static partial Regex NumberPattern();
}
