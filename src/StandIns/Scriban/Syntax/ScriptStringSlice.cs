namespace Scriban.Syntax;

/// <summary>A stretch of a text, without a copy of it.</summary>
public readonly struct ScriptStringSlice : IEquatable<ScriptStringSlice>
{
    public static readonly ScriptStringSlice Empty = new(string.Empty);

    public readonly string FullText;

    public readonly int Index;

    public readonly int Length;

    public ScriptStringSlice(string fullText)
        : this(fullText, 0, fullText.Length)
    {
    }

    public ScriptStringSlice(string fullText, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(fullText);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, fullText.Length - index);
        FullText = fullText;
        Index = index;
        Length = length;
    }

    private ReadOnlySpan<char> Characters => FullText.AsSpan(Index, Length);

    public static bool operator ==(ScriptStringSlice left, ScriptStringSlice right) => left.Equals(right);

    public static bool operator !=(ScriptStringSlice left, ScriptStringSlice right) => !left.Equals(right);

    public bool Equals(ScriptStringSlice other) => Characters.SequenceEqual(other.Characters);

    public override bool Equals(object? obj) => obj is ScriptStringSlice other && Equals(other);

    public override int GetHashCode() => string.GetHashCode(Characters, StringComparison.Ordinal);

    public override string ToString() => Characters.ToString();
}
