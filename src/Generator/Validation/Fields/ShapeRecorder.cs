using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Validation.Fields;

/// <summary>
/// Learns the fields of the content files from the readers themselves. They are run over stand-ins instead of files: every group is
/// there and empty, every list has one item, every map one entry; and each key that is asked for is written down with what was wanted.
/// </summary>
internal sealed class ShapeRecorder
{
    /// <summary>Stands for any name.</summary>
    public const string AnyName = "*";

    private static readonly SourceLocation Nowhere = new("stand-in");

    private readonly Dictionary<SourceNode, Slot> slots = new(ReferenceEqualityComparer.Instance);
    private readonly List<(string Path, Slot Slot, bool IsOptional)> documents = [];

    /// <summary>Everything learnt, in the order of reading.</summary>
    public ImmutableArray<DocumentShape> Documents =>
        [.. documents.Select(document => new DocumentShape(document.Path, document.Slot.ToKind(), document.IsOptional))];

    /// <summary>The stand-in for a file.</summary>
    public T? Root<T>(string path, bool isOptional)
        where T : SourceNode
    {
        var slot = new Slot();
        documents.Add((path, slot, isOptional));
        return StandIn<T>(slot);
    }

    /// <summary>Writes down that a map's key was asked for; the answer is a stand-in, or null for anything without fields.</summary>
    public T? Ask<T>(SourceMap map, string key, Need need, FieldKind? kind)
        where T : SourceNode
    {
        if (!slots.TryGetValue(map, out var owner))
        {
            return null;
        }

        var slot = owner.Field(key, need);
        slot.Kind ??= kind;
        return kind is null or FieldKind.List or FieldKind.Map ? StandIn<T>(slot) : null;
    }

    /// <summary>A reader reads the fields of this stand-in, which is thereby known to be a group.</summary>
    public void Enter(SourceMap map)
    {
        if (slots.TryGetValue(map, out var slot))
        {
            slot.IsEntered = true;
        }
    }

    /// <summary>The key under which this stand-in lies must be an identifier.</summary>
    public void NeedName(SourceMap map)
    {
        if (slots.TryGetValue(map, out var slot))
        {
            slot.HasNamedKey = true;
        }
    }

    /// <summary>What this stand-in was read as.</summary>
    public void ReadAs(SourceNode node, FieldKind kind)
    {
        if (slots.TryGetValue(node, out var slot))
        {
            slot.Kind = kind;
        }
    }

    private T? StandIn<T>(Slot slot)
        where T : SourceNode
    {
        SourceNode node;
        if (typeof(T) == typeof(SourceList))
        {
            slot.Item ??= new Slot();
            node = new SourceList([Map(slot.Item)], Nowhere);
        }
        else
        {
            node = Map(slot);
        }

        slots.TryAdd(node, slot);
        return node as T;
    }

    private SourceMap Map(Slot slot)
    {
        slot.Entry = new Slot();
        var value = new SourceMap([], Nowhere);
        slots.Add(value, slot.Entry);
        var map = new SourceMap([new SourceEntry(new SourceScalar(AnyName, IsQuoted: false, Nowhere), value)], Nowhere);
        slots.Add(map, slot);
        return map;
    }

    /// <summary>What is known so far of one value.</summary>
    private sealed class Slot
    {
        private readonly OrderedDictionary<string, (Slot Slot, Need Need)> fields = new(StringComparer.Ordinal);

        public FieldKind? Kind { get; set; }

        public bool IsEntered { get; set; }

        public bool HasNamedKey { get; set; }

        /// <summary>The one item of a list.</summary>
        public Slot? Item { get; set; }

        /// <summary>The one entry of a map.</summary>
        public Slot? Entry { get; set; }

        public Slot Field(string key, Need need)
        {
            if (!fields.TryGetValue(key, out var field))
            {
                field = (new Slot(), need);
                fields.Add(key, field);
            }

            return field.Slot;
        }

        public FieldKind ToKind() => this switch
        {
            { Kind: FieldKind.List given } => new FieldKind.List(Item is { IsEntered: true } item ? item.ToKind() : given.Item),
            { Kind: { } kind and not FieldKind.Map } => kind,
            { Item: { } item } => new FieldKind.List(item.ToKind()),
            { fields.Count: 1 } when fields.TryGetValue(AnyName, out var any) => new FieldKind.Map(any.Slot.ToKind(), KeysAreNames: false),
            { fields.Count: > 0, Entry.IsEntered: not true } or { Entry: null } => new FieldKind.Group(Fields()),
            { Entry: { } entry } => new FieldKind.Map(entry.ToKind(), entry.HasNamedKey) { Own = Fields() },
        };

        private ImmutableArray<FieldShape> Fields() =>
            [.. fields.Select(field => new FieldShape(field.Key, field.Value.Slot.ToKind(), field.Value.Need))];
    }
}
