using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>Reads where in its section the plan says something: {paragraph: 2} or {box: 1, item: 3}, counted from 1.</summary>
internal static class PlaceReader
{
    private const int Most = 999;

    public static PlanPlace? Read(FieldReader owner, ReadingScope scope)
    {
        if (owner.Fields("place") is not { } fields)
        {
            return null;
        }

        var paragraph = fields.OptionalInteger("paragraph", 1, Most);
        var box = fields.OptionalInteger("box", 1, Most);
        var item = fields.OptionalInteger("item", 1, Most);
        var sentence = fields.OptionalInteger("sentence", 1, Most);
        fields.End();
        if (!fields.Has("paragraph") && !fields.Has("box"))
        {
            scope.Report(PlanProblems.PlaceWithoutParagraph(fields.Location, owner.Subject));
            return null;
        }

        return new PlanPlace(paragraph, box, item, sentence);
    }
}
