using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads one goal with what it commits to, and what was decided about it since.</summary>
internal static class GoalReader
{
    public static Goal? Read(FieldReader fields, UniqueNames names, Definitions definitions, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var title = fields.Localized("title");
        var promise = fields.Localized("promise");
        var place = PlaceReader.Read(fields, scope);
        var isMain = fields.Flag("main");
        var commitment = CommitmentReader.Read(fields, definitions, scope);
        var check = fields.OptionalFields("official-check") is { } declared ? GoalEvidenceReader.ReadCheck(declared, scope) : null;
        var found = fields.OptionalFields("found") is { } told ? GoalEvidenceReader.ReadFound(told, scope) : null;
        var versions = VersionsReader.Read(fields, definitions, scope);
        fields.End();
        return id is null || title is null || promise is null || place is null || commitment is null
            ? null
            : new Goal(new GoalId(id), title, promise, place, isMain, commitment, fields.Location)
            {
                OfficialCheck = check,
                Found = found,
                Versions = versions,
            };
    }
}
