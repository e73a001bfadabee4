namespace Scriban.Parsing;

/// <summary>A place in a text: offset, line and column, each counted from zero; shown to people from one.</summary>
public struct TextPosition : IEquatable<TextPosition>
{
    public static readonly TextPosition Eof = new(-1, -1, -1);

    public TextPosition(int offset, int line, int column)
    {
        Offset = offset;
        Line = line;
        Column = column;
    }

    public int Offset { get; set; }

    public int Column { get; set; }

    public int Line { get; set; }

    public static bool operator ==(TextPosition left, TextPosition right) => left.Equals(right);

    public static bool operator !=(TextPosition left, TextPosition right) => !left.Equals(right);

    public readonly TextPosition NextColumn(int offset = 1) => new(Offset + offset, Line, Column + offset);

    public readonly TextPosition NextLine(int offset = 1) => new(Offset + offset, Line + offset, 0);

    public override readonly string ToString() => FormattableString.Invariant($"({Offset}:{Line},{Column})");

    public readonly string ToStringSimple() => FormattableString.Invariant($"{Line + 1},{Column + 1}");

    public readonly bool Equals(TextPosition other) => Offset == other.Offset && Line == other.Line && Column == other.Column;

    public override readonly bool Equals(object? obj) => obj is TextPosition other && Equals(other);

    public override readonly int GetHashCode() => Offset;
}
