using System.Collections.Immutable;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>
/// A field of a content file with its path: <c>goals[].target.kind</c>, where <c>[]</c> stands for every item of a list and <c>*</c> for
/// every name. What the file repeats at its root is left out: the symbol of every unit is <c>symbol</c>.
/// </summary>
internal sealed record DocumentedField(string Path, FieldKind Kind, Need Need)
{
    /// <summary>All fields of a file in the order in which they are read, a group before its own fields.</summary>
    public static ImmutableArray<DocumentedField> Of(DocumentShape document) => 
    [
        .. document.Root is FieldKind.Map { Own: var own } ? own.SelectMany(field => Whole(field, field.Key)) : [],
        .. Below(Repeated(document.Root), string.Empty),
    ];

    /// <summary>The path of a field below another, or at the root.</summary>
    public static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>What a file holds again and again, or the file itself.</summary>
    public static FieldKind Repeated(FieldKind root) => root switch
    {
        FieldKind.List list => list.Item,
        FieldKind.Map map => map.Value,
        _ => root,
    };

    private static IEnumerable<DocumentedField> Below(FieldKind kind, string path) => kind switch
    {
        FieldKind.Group group => group.Fields.SelectMany(field => Whole(field, Join(path, field.Key))),
        FieldKind.List list => Below(list.Item, path + "[]"),
        FieldKind.Map { Value: FieldKind.Group or FieldKind.List } map => Below(map.Value, Join(path, ShapeRecorder.AnyName)),
        _ => [],
    };

    private static IEnumerable<DocumentedField> Whole(FieldShape field, string path) =>
        Below(field.Kind, path).Prepend(new DocumentedField(path, field.Kind, field.Need));
}
