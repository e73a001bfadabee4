using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads one measure of a section.</summary>
internal static class PlannedActionReader
{
    public static PlannedAction? Read(FieldReader fields, UniqueNames names, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var place = PlaceReader.Read(fields, scope);
        var text = fields.Localized("text");
        fields.End();
        return id is null || place is null || text is null ? null : new PlannedAction(id, text, place);
    }
}
