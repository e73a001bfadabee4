namespace Generator.Model;

/// <summary>A file's path in the site: forward slashes, no leading one, no "." or ".." part ("zh/indicators/gdp.html").</summary>
internal readonly record struct OutputPath : IComparable<OutputPath>
{
    public OutputPath(string value)
    {
        if (value.Length == 0 || value.Contains('\\', StringComparison.Ordinal) || value.Split('/').Any(part => part is "" or "." or ".."))
        {
            throw new ArgumentException($"“{value}” is not a path below the site's root.", nameof(value));
        }

        Value = value;
    }

    public string Value { get; }

    /// <summary>The relative address that leads from the page at this path to <paramref name="target"/>.</summary>
    public string RelativeTo(OutputPath target)
    {
        var from = Value.Split('/');
        var to = target.Value.Split('/');
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        return string.Concat(Enumerable.Repeat("../", from.Length - 1 - shared)) + string.Join('/', to[shared..]);
    }

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
