using System.Collections;

namespace Scriban.Runtime;

/// <summary>A list of any values: what `[1, 2]` makes.</summary>
public class ScriptArray : ScriptArray<object?>
{
    public ScriptArray()
    {
    }

    public ScriptArray(int capacity)
        : base(capacity)
    {
    }

    public ScriptArray(IEnumerable<object?> values)
        : base(values)
    {
    }

    public ScriptArray(IEnumerable values)
        : base(values)
    {
    }

    public override object? this[int index]
    {
        get => base[index];
        set => base[index] = value;
    }

    public static ScriptArray From(object? obj) => obj switch
    {
        null => [],
        System.Text.Json.JsonElement { ValueKind: System.Text.Json.JsonValueKind.Array } json => (ScriptArray)JsonValues.ToScript(json)!,
        IEnumerable values and not string => new ScriptArray(values),
        _ => throw new ArgumentException($"{obj.GetType()} is not a list", nameof(obj)),
    };

    private protected override ScriptArray<object?> CloneItems(bool deep) => new ScriptArray(ClonedItems(deep));
}
