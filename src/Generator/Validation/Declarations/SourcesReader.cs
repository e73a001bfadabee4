using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>Reads sources.yaml.</summary>
internal static class SourcesReader
{
    private const string Path = "sources.yaml";

    public static Declared<Source> Read(ReadingScope scope)
    {
        if (scope.Root<SourceMap>(Path) is not { } map)
        {
            return Declared<Source>.Unreadable("source");
        }

        var sources = DeclarationMap.Read(map, "source", scope, (name, fields) => Read(name, fields, scope));
        return new Declared<Source>("source", sources, isComplete: true);
    }

    private static Source? Read(string name, FieldReader fields, ReadingScope scope)
    {
        DeclarationMap.CheckName(name, "source", fields, scope);
        var sourceClass = fields.Choice<SourceClass>("class");
        var title = fields.Localized("title");
        var publisher = fields.Localized("publisher");
        var date = fields.PartialDate("date");
        var number = fields.OptionalText("document-number");
        var url = fields.Address("url", isRequired: false);
        var readAt = fields.Address("read-at", isRequired: false);
        var accessed = fields.OptionalPartialDate("accessed");
        var locator = fields.OptionalLocalized("locator");
        var hash = fields.OptionalText("sha256");
        var namesItsSource = fields.Flag("names-its-source");
        var says = fields.OptionalLocalized("says");
        fields.End();
        if (hash is not null && !HashText.IsSha256(hash))
        {
            scope.Report(ContentProblems.BadHash(fields.At("sha256"), hash));
        }

        if (namesItsSource && sourceClass is { } known and not SourceClass.Compiled)
        {
            scope.Report(PlanProblems.NamesItsSourceNotFitting(fields.At("names-its-source"), Choices<SourceClass>.NameOf(known)));
        }

        return sourceClass is null || title is null || publisher is null || date is null
            ? null
            : new Source(new SourceId(name), sourceClass.Value, title, publisher, date)
            {
                DocumentNumber = number,
                Url = url,
                ReadAt = readAt,
                Accessed = accessed,
                Locator = locator,
                Sha256 = hash,
                NamesItsSource = namesItsSource,
                Says = says,
            };
    }
}
