using System.Collections;

namespace Scriban.Runtime;

/// <content>Sequences made from sequences.</content>
public partial class ScriptRange
{
    public static ScriptRange? Offset(IEnumerable? list, int index) => list is null ? null : new(Items(list).Skip(index));

    public static ScriptRange? Limit(IEnumerable? list, int count) => list is null ? null : new(Items(list).Take(count));

    public static ScriptRange? Compact(IEnumerable? list) => list is null ? null : new(Items(list).Where(item => item is not null));

    public static ScriptRange? Uniq(IEnumerable? list) => list is null ? null : new(Items(list).Distinct());

    public static ScriptRange Reverse(IEnumerable list) => new(Items(list).Reverse());

    public static ScriptRange BinaryOr(IEnumerable<object?> left, IEnumerable<object?> right) => new(left.Union(right));

    public static ScriptRange BinaryAnd(IEnumerable<object?> left, IEnumerable<object?> right) => new(left.Intersect(right));

    public static ScriptRange ShiftLeft(IEnumerable left, object? value) => new(Items(left).Append(value));

    public static ScriptRange ShiftRight(object? value, IEnumerable right) => new(Items(right).Prepend(value));

    public static ScriptRange Multiply(IEnumerable left, int count) =>
        new(Enumerable.Range(0, Math.Max(count, 0)).SelectMany(_ => Items(left)));

    /// <summary>The first of <paramref name="count"/> equal parts.</summary>
    public static ScriptRange Divide(IEnumerable left, int count)
    {
        var items = Items(left).ToList();
        return new ScriptRange(items.Take(count <= 0 ? 0 : items.Count / count));
    }

    /// <summary>What is left after <paramref name="count"/> equal parts.</summary>
    public static ScriptRange Modulus(IEnumerable left, int count)
    {
        var items = Items(left).ToList();
        return new ScriptRange(count <= 0 ? [] : items.Skip(items.Count - (items.Count % count)));
    }

    public static ScriptRange? Concat(IEnumerable? left, IEnumerable? right) =>
        left is null && right is null ? null : new(Items(left ?? Array.Empty<object>()).Concat(Items(right ?? Array.Empty<object>())));

    private static IEnumerable<object?> Items(IEnumerable list) => list as IEnumerable<object?> ?? list.Cast<object?>();
}
