namespace Generator.Validation.Plausibility;

/// <summary>
/// Which figures of a series stand out from their neighbours. Of two that do not go together, the one is to blame that goes with no
/// neighbour at all, then the one that goes with fewer, then the later.
/// </summary>
internal static class NeighbourBlame
{
    /// <param name="series">The figures by year.</param>
    /// <param name="clash">Whether a figure does not go with the one after it, both by index.</param>
    /// <returns>The figure to blame and the neighbour that it does not go with, by index.</returns>
    public static IEnumerable<(int Blamed, int Neighbour)> Find(FigureSeries series, Func<int, int, bool> clash)
    {
        var count = series.Figures.Length;
        var clashes = new bool[count];
        for (var i = 0; i + 1 < count; i++)
        {
            clashes[i] = clash(i, i + 1);
        }

        var told = -1;
        for (var i = 0; i + 1 < count; i++)
        {
            if (!clashes[i])
            {
                continue;
            }

            var blamed = Weight(i) > Weight(i + 1) ? i : i + 1;
            if (blamed != told)
            {
                told = blamed;
                yield return (blamed, blamed == i ? i + 1 : i);
            }
        }

        (bool Alone, int Clashes) Of(int i)
        {
            var (before, after) = (i > 0 && clashes[i - 1], i + 1 < count && clashes[i]);
            return ((i == 0 || before) && (i + 1 == count || after), (before ? 1 : 0) + (after ? 1 : 0));
        }

        int Weight(int i) => Of(i) is var (alone, number) && alone ? 10 + number : number;
    }
}
