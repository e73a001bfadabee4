using System.Collections.Immutable;

namespace Generator.Validation.Fields;

/// <summary>
/// One key of a map in a content file as the readers ask for it: what it holds, and whether it must be there. A key of "*" stands for
/// any name.
/// </summary>
internal sealed record FieldShape(string Key, FieldKind Kind, Need Need);

/// <summary>Whether a field must be there; it depends where another field decides.</summary>
internal enum Need
{
    Optional,
    Required,
    Depends,
}

/// <summary>What a field holds.</summary>
internal abstract record FieldKind
{
    private FieldKind()
    {
    }

    public sealed record Text : FieldKind;

    /// <summary>An identifier in kebab case.</summary>
    public sealed record Name : FieldKind;

    public sealed record Number : FieldKind;

    public sealed record Integer(int Min, int Max) : FieldKind;

    public sealed record Year : FieldKind;

    public sealed record Date(bool MayBePartial) : FieldKind;

    /// <summary>true or false.</summary>
    public sealed record Flag : FieldKind;

    public sealed record Address : FieldKind;

    /// <summary>A text in every language of the site.</summary>
    public sealed record Localized : FieldKind;

    /// <summary>The same for the symbol of a unit: it may be empty, or a word with its forms for different numbers.</summary>
    public sealed record Symbol : FieldKind;

    public sealed record Choice(ImmutableArray<string> Words) : FieldKind;

    /// <summary>The name of something declared elsewhere: an indicator, a unit.</summary>
    public sealed record Reference(string Kind) : FieldKind;

    public sealed record Group(ImmutableArray<FieldShape> Fields) : FieldKind;

    public sealed record List(FieldKind Item) : FieldKind;

    /// <summary>Keys that the author chooses, each with the same kind of value.</summary>
    public sealed record Map(FieldKind Value, bool KeysAreNames) : FieldKind
    {
        /// <summary>Keys among them that mean something else.</summary>
        internal ImmutableArray<FieldShape> Own { get; init; } = [];
    }
}

/// <summary>The fields of one kind of content file.</summary>
/// <param name="Path">The path that was read to learn them, with stand-ins for names.</param>
/// <param name="Root">What the file holds: a group, a list or a map.</param>
/// <param name="IsOptional">Whether content may do without the file.</param>
internal sealed record DocumentShape(string Path, FieldKind Root, bool IsOptional);
