using System.Collections.Immutable;

namespace Generator.Data.Api.Shapes;

/// <summary>What stands at a place of an interface file. Every member is always there; what may be missing is null.</summary>
internal abstract record Shape
{
    /// <summary>Whether null may stand in its place.</summary>
    public bool IsNullable { get; init; }

    /// <summary>A single value, of the choices where it is limited to some.</summary>
    public sealed record Value(ValueKind Kind, ImmutableArray<string> Choices) : Shape;

    /// <summary>An object with a text for each language.</summary>
    public sealed record Localized(ValueKind Kind) : Shape;

    /// <summary>An object with named members, in their order.</summary>
    public sealed record Record(ImmutableArray<ShapeMember> Members) : Shape;

    /// <summary>An array.</summary>
    public sealed record List(Shape Item) : Shape;
}
