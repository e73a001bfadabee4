using System.Text;

namespace Generator.Benchmarks.Faults;

/// <summary>Changes of a file at random: bytes, lines, cells, tokens.</summary>
internal static class Mutation
{
    /// <summary>What breaks readers: signs of each format, over and over, and numbers at their ends.</summary>
    private static readonly string[] Tokens =
    [
        "{{", "}}", "{{ for i in 1..999999999; end }}", "{{ while true; end }}", "[", "](", "![", "<a b>", "&#0;", "<!--", "*", "|",
        "> ", "- ",
        ":", ": ", "{", "}", "[]", "{}", "\"", "'", "&a ", "*a", "!!str ", "---\n", "\t", "\r", "\u0000", "\u202e", "\ufffe", "\ud83d",
        "99999999999999999999999999999", "-1", "0", "1e308", "NaN", "1/0", "2016-02-30", "../../etc/passwd", "=1+1", ",", ";",
        "\"\"", "，", "％",
        "null", "true", "indicator", "region", "percent", "2016",
    ];

    /// <summary>One of so many tokens that are put somewhere is put there until the file is full.</summary>
    private const int FillEvery = 400;

    /// <summary>One to three changes of a file’s bytes; once in a while they fill it with one token up to the most that is read.</summary>
    public static byte[] Of(byte[] bytes, long limit, Random random)
    {
        var changed = bytes;
        for (var times = 1 + random.Next(3); times > 0; times--)
        {
            changed = random.Next(6) switch
            {
                0 => Bytes(changed, random),
                1 => Lines(changed, limit, random),
                2 => Cells(changed, random),
                3 => Cut(changed, random),
                _ => Put(changed, limit, random),
            };
        }

        return changed;
    }

    private static byte[] Bytes(byte[] bytes, Random random)
    {
        byte[] changed = [.. bytes];
        for (var i = random.Next(1, 8); i > 0 && changed.Length > 0; i--)
        {
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        }

        return changed;
    }

    /// <summary>Drops, doubles, swaps or repeats lines; a line of megabytes no more often than the file may hold it.</summary>
    private static byte[] Lines(byte[] bytes, long limit, Random random)
    {
        var lines = Text(bytes).Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            default:
                var most = Math.Max(0, (limit - bytes.Length) / (Encoding.UTF8.GetByteCount(lines[one]) + 1));
                lines.InsertRange(one, Enumerable.Repeat(lines[one], (int)Math.Min(random.Next(200), most)));
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    /// <summary>What stands between the separators of a format, changed for a token or for another cell.</summary>
    private static byte[] Cells(byte[] bytes, Random random)
    {
        char[] separators = [',', ':', '\n', '|'];
        var cells = Text(bytes).Split(separators[random.Next(separators.Length)] is var separator ? separator : ',');
        cells[random.Next(cells.Length)] = random.Next(2) == 0 ? Tokens[random.Next(Tokens.Length)] : cells[random.Next(cells.Length)];
        return Encoding.UTF8.GetBytes(string.Join(separator, cells));
    }

    private static byte[] Cut(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + random.Next(1, 64))..]];
    }

    /// <summary>A token at any place, now and then some thousand times, and rarely as often as the file may hold it.</summary>
    private static byte[] Put(byte[] bytes, long limit, Random random)
    {
        var token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
        var times = random.Next(FillEvery) switch
        {
            0 => (int)Math.Max(1, (limit - bytes.Length) / token.Length),
            < FillEvery / 20 => random.Next(1, 20_000),
            _ => 1,
        };
        var start = random.Next(bytes.Length + 1);
        var changed = new byte[bytes.Length + (times * token.Length)];
        bytes.AsSpan(..start).CopyTo(changed);
        for (var i = 0; i < times; i++)
        {
            token.CopyTo(changed, start + (i * token.Length));
        }

        bytes.AsSpan(start..).CopyTo(changed.AsSpan(start + (times * token.Length)));
        return changed;
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
