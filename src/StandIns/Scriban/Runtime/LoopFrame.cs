namespace Scriban.Runtime;

/// <summary>The variables of one running loop and the steps that it has taken.</summary>
internal sealed class LoopFrame
{
    private readonly string?[] _names = new string?[2];
    private readonly object?[] _values = new object?[2];

    public int Steps { get; set; }

    public void Set(string name, object? value)
    {
        var i = _names[0] is null || _names[0] == name ? 0 : 1;
        _names[i] = name;
        _values[i] = value;
    }

    public bool HasAny(IReadOnlySet<string> names) => Array.Exists(_names, name => name is not null && names.Contains(name));

    /// <summary>The variables as they are in this step.</summary>
    public LoopFrame Snapshot()
    {
        var copy = new LoopFrame();
        for (var i = 0; i < _names.Length; i++)
        {
            copy._names[i] = _names[i];
            copy._values[i] = _values[i] is LoopState state ? state.Snapshot() : _values[i];
        }

        return copy;
    }

    public void Clear()
    {
        Array.Clear(_names);
        Array.Clear(_values);
        Steps = 0;
    }

    public bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] == name)
            {
                value = _values[i];
                return true;
            }
        }

        value = null;
        return false;
    }
}
