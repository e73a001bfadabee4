using Generator.Data;
using Generator.Data.Api.Shapes;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>The interface member by member, as readers are told of it: where it stands ("observations[].year"), type, meaning.</summary>
internal static class ShapeViews
{
    public static ScriptArray Of(LanguagePages pages) => View.List(ApiShapes.All.Select(shape => View.Of(
        ("id", $"api-{shape.Type}"),
        ("type", shape.Type),
        ("path", Example(pages, shape.Type).Value),
        ("schema", DataPaths.Schema(shape.Type).Value),
        ("text", pages.Site.Words[$"machine.shape_of.{shape.Type}"]),
        ("members", View.List(Below(pages, shape.Type, string.Empty, null, shape.Content))))));

    /// <summary>The members that every file begins with.</summary>
    public static ScriptArray Opening(LanguagePages pages) => View.List(
        SchemaFiles.Opening(string.Empty).SelectMany(member => Members(pages, string.Empty, string.Empty, null, member)));

    /// <summary>Of the indicators the first stands for all.</summary>
    private static OutputPath Example(LanguagePages pages, string type) => type switch
    {
        "indicator" => DataPaths.Api(pages.Site.Plan.Indicators.First().Id),
        _ => DataPaths.Api(type),
    };

    private static IEnumerable<ScriptObject> Below(LanguagePages pages, string type, string path, string? holder, Shape shape) => shape switch
    {
        Shape.Record record => record.Members.SelectMany(member => Members(pages, type, path, holder, member)),
        Shape.List { Item: Shape.Record } list => Below(pages, type, path, holder, list.Item),
        _ => [],
    };

    private static IEnumerable<ScriptObject> Members(LanguagePages pages, string type, string path, string? holder, ShapeMember member)
    {
        var place = path + member.Name;
        var inner = member.Shape is Shape.List ? $"{place}[]." : $"{place}.";
        return Below(pages, type, inner, member.Name, member.Shape).Prepend(View.Of(
            ("place", place),
            ("type", TypeOf(pages, member.Shape)),
            ("meaning", MemberWords.Meaning(pages.Site.Words, type, holder, member.Name))));
    }

    private static string TypeOf(LanguagePages pages, Shape shape)
    {
        var words = pages.Site.Words;
        var word = words["machine.type." + shape switch
        {
            Shape.List => "list",
            Shape.Record => "record",
            Shape.Localized { Kind: ValueKind.Address } => "localized_address",
            Shape.Localized => "localized",
            _ => EnumName.Snake(((Shape.Value)shape).Kind),
        }];
        return shape.IsNullable ? words.Fill("machine.type.or_null", word) : word;
    }
}
