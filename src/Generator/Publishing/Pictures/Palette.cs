using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Publishing.Pictures;

/// <summary>
/// At most 256 colours, or fewer where a file is to be small, that stand for all colours of a picture. Each is a colour of the picture
/// itself, so that paper, lines and marks keep theirs exactly; only the steps between ink and paper along the edges of letters and lines
/// are replaced, each by the nearest. Nothing is dithered: dots in a plain surface would be seen, and compress badly.
/// </summary>
internal sealed class Palette
{
    /// <summary>More have no number of one byte.</summary>
    public const int Most = 256;

    private readonly Dictionary<uint, byte> indexes;

    private Palette(ImmutableArray<uint> colours, Dictionary<uint, byte> indexes)
    {
        Colours = colours;
        this.indexes = indexes;
    }

    /// <summary>The colours in the order of their numbers; from the lowest byte red, green, blue and alpha.</summary>
    public ImmutableArray<uint> Colours { get; }

    public byte this[uint colour] => indexes[colour];

    /// <summary>
    /// Takes the most frequent colour first and then, again and again, the one that does most harm as it stands: how often it occurs,
    /// times the square of its distance from the nearest colour taken so far.
    /// </summary>
    public static Palette Of(ReadOnlySpan<uint> pixels, int most = Most)
    {
        var found = Count(pixels).OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).ToArray();
        var distances = new int[found.Length];
        var nearest = new byte[found.Length];
        Array.Fill(distances, int.MaxValue);
        var taken = ImmutableArray.CreateBuilder<uint>(most);
        for (var worst = 0; worst >= 0 && taken.Count < most; worst = Worst(found, distances))
        {
            var colour = found[worst].Key;
            for (var i = 0; i < found.Length; i++)
            {
                var distance = Distance(found[i].Key, colour);
                if (distance < distances[i])
                {
                    (distances[i], nearest[i]) = (distance, (byte)taken.Count);
                }
            }

            taken.Add(colour);
        }

        return new(
            taken.ToImmutable(), found
                .Select((colour, i) => (colour.Key, Index: nearest[i]))
                .ToDictionary(pair => pair.Key, pair => pair.Index));
    }

    private static Dictionary<uint, int> Count(ReadOnlySpan<uint> pixels)
    {
        var counts = new Dictionary<uint, int>();
        for (var start = 0; start < pixels.Length;)
        {
            // A chart is mostly long runs of one colour.
            var length = pixels[start..].IndexOfAnyExcept(pixels[start]) is > 0 and var end ? end : pixels.Length - start;
            CollectionsMarshal.GetValueRefOrAddDefault(counts, pixels[start], out _) += length;
            start += length;
        }

        return counts;
    }

    /// <summary>The place of the colour that is worst off, the more frequent of two alike; -1 when all are exact.</summary>
    private static int Worst(KeyValuePair<uint, int>[] found, int[] distances)
    {
        var (place, most) = (-1, 0L);
        for (var i = 0; i < found.Length; i++)
        {
            var harm = (long)found[i].Value * distances[i];
            if (harm > most)
            {
                (place, most) = (i, harm);
            }
        }

        return place;
    }

    private static int Distance(uint one, uint other)
    {
        var sum = 0;
        for (var shift = 0; shift < 32; shift += 8)
        {
            var difference = (int)((one >> shift) & 0xFF) - (int)((other >> shift) & 0xFF);
            sum += difference * difference;
        }

        return sum;
    }
}
