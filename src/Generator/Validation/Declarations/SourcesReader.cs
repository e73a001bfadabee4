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
        var date = fields.Text("date");
        fields.End();
        if (date is not null && DateText.FirstDay(date) is null)
        {
            scope.Report(ContentProblems.NotADate(fields.At("date"), date, mayBePartial: true));
            return null;
        }

        return sourceClass is null || title is null || publisher is null || date is null
            ? null
            : new Source(new SourceId(name), sourceClass.Value, title, publisher, date);
    }
}
