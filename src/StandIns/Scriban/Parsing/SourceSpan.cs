namespace Scriban.Parsing;

/// <summary>A stretch of a named text, from its first to its last character, both included.</summary>
public struct SourceSpan
{
    public SourceSpan(string fileName, TextPosition start, TextPosition end)
    {
        FileName = fileName;
        Start = start;
        End = end;
    }

    public string FileName { get; set; }

    public readonly bool IsEmpty => FileName is null;

    public TextPosition Start { get; set; }

    public TextPosition End { get; set; }

    public readonly int Length => End.Offset - Start.Offset + 1;

    public override readonly string ToString() => $"{FileName}({Start})-({End})";

    public readonly string ToStringSimple() => $"{FileName}({Start.ToStringSimple()})";
}
