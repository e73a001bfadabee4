namespace Generator.Model;

/// <summary>A file's path in the site: forward slashes, no leading one, no "." or ".." part ("zh/indicators/gdp.html").</summary>
internal readonly record struct OutputPath : IComparable<OutputPath>
{
    public OutputPath(string value)
    {
        if (!IsBelowRoot(value))
        {
            throw new ArgumentException($"“{value}” is not a path below the site's root.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    /// <summary>Whether a text is such a path.</summary>
    public static bool IsBelowRoot(ReadOnlySpan<char> path)
    {
        if (path.Contains('\\'))
        {
            return false;
        }

        foreach (var part in path.Split('/'))
        {
            if (path[part] is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The relative address that leads from the page at this path to <paramref name="target"/>.</summary>
    public string RelativeTo(OutputPath target)
    {
        var (from, to) = (Value, target.Value);
        var shared = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            shared = from[i] == '/' ? i + 1 : shared;
        }

        var up = from.AsSpan(shared).Count('/');
        return up == 0 ? to[shared..] : string.Concat(string.Concat(Enumerable.Repeat("../", up)), to.AsSpan(shared));
    }

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
