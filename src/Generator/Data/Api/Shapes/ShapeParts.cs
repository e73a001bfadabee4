using Generator.Model;

namespace Generator.Data.Api.Shapes;

/// <summary>Short forms for writing shapes down.</summary>
internal static class ShapeParts
{
    public static Shape Text => new Shape.Value(ValueKind.Text, []);

    public static Shape Number => new Shape.Value(ValueKind.Number, []);

    public static Shape Integer => new Shape.Value(ValueKind.Integer, []);

    public static Shape Flag => new Shape.Value(ValueKind.Flag, []);

    public static Shape Date => new Shape.Value(ValueKind.Date, []);

    public static Shape Address => new Shape.Value(ValueKind.Address, []);

    /// <summary>A text for each language.</summary>
    public static Shape Texts => new Shape.Localized(ValueKind.Text);

    /// <summary>A page of each language.</summary>
    public static Shape Twins => new Shape.Localized(ValueKind.Address);

    public static Shape OneOf(params ReadOnlySpan<string> choices) => new Shape.Value(ValueKind.Text, [.. choices]);

    public static Shape Member<T>()
        where T : struct, Enum => OneOf([.. Enum.GetValues<T>().Select(EnumName.Kebab)]);

    public static Shape OrNull(Shape shape) => shape with { IsNullable = true };

    public static Shape ListOf(Shape item) => new Shape.List(item);

    public static Shape Record(params ReadOnlySpan<(string Name, Shape Shape)> members)
    {
        var list = new List<ShapeMember>(members.Length);
        foreach (var (name, shape) in members)
        {
            list.Add(new(name, shape));
        }

        return new Shape.Record([.. list]);
    }
}
