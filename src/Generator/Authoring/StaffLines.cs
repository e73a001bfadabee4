namespace Generator.Authoring;

/// <summary>Joins lines to the end of a file that people have written, which may lack the end of its last line.</summary>
public static class StaffLines
{
    public static byte[] Joined(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lines) =>
        text.IsEmpty || text[^1] == (byte)'\n' ? [.. text, .. lines] : [.. text, (byte)'\n', .. lines];
}
