namespace Generator.Authoring;

/// <summary>Puts lines into a file that people have written, and leaves every other byte of it as it is.</summary>
public static class StaffLines
{
    private const byte LineEnd = (byte)'\n';

    /// <param name="text">The file as it is; its last line may lack its end.</param>
    /// <param name="lines">Whole lines.</param>
    /// <param name="beforeLine">The line, counted from 1, before which they come to stand; null for the end of the file.</param>
    public static byte[] Joined(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lines, int? beforeLine)
    {
        if (beforeLine is { } line)
        {
            var at = 0;
            for (var i = 1; i < line; i++)
            {
                at += text[at..].IndexOf(LineEnd) + 1;
            }

            return [.. text[..at], .. lines, .. text[at..]];
        }

        return text.IsEmpty || text[^1] == LineEnd ? [.. text, .. lines] : [.. text, LineEnd, .. lines];
    }
}
