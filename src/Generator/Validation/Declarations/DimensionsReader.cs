using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads dimensions.yaml, which content may do without: what figures are broken down by beside regions. Each is the header of a column
/// of the datasets, by its id and by its name in every language, and so none of these may be the header of another column.
/// </summary>
internal static class DimensionsReader
{
    private const string Path = "dimensions.yaml";
    private const string Kind = "dimension";

    public static Declared<Dimension> Read(ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceMap>(Path) is not { } map)
        {
            return new Declared<Dimension>(Kind, [], isComplete: true);
        }

        var headers = new Headers(new HeaderWords(scope.Words, scope.Languages), []);
        return new Declared<Dimension>(
            Kind, DeclarationMap.Read(map, Kind, scope, (name, fields) => Read(name, fields, headers, scope)), isComplete: true);
    }

    private static Dimension? Read(string id, FieldReader fields, Headers headers, ReadingScope scope)
    {
        DeclarationMap.CheckName(id, Kind, fields, scope);
        var name = fields.Localized("name");
        var addsUp = fields.Flag("adds-up");
        ImmutableArray<Member> members = fields.Map("members") is { } map
            ? [.. map.Entries.Select(entry => ReadMember(entry, scope)).OfType<Member>()]
            : [];
        fields.End();
        if (fields.Has("members") && members.IsEmpty)
        {
            scope.Report(DimensionProblems.NoMembers(fields.At("members"), id));
        }

        if (name is null || members.IsEmpty)
        {
            return null;
        }

        var dimension = new Dimension(
            new(id), name, addsUp, new OrderedMap<MemberId, Member>([.. members.DistinctBy(member => member.Id)], member => member.Id));
        CheckHeaders(dimension, headers, fields, scope);
        return dimension;
    }

    private static Member? ReadMember(SourceEntry entry, ReadingScope scope)
    {
        var subject = Phrase.Named("member", entry.Key.Text);
        if (!KebabCase.IsName(entry.Key.Text) && scope.Shapes is null)
        {
            scope.Report(ContentProblems.BadName(entry.Key.Location, subject, entry.Key.Text));
        }

        return LocalizedTextReader.Read(entry.Value, subject, scope) is { } name ? new(new(entry.Key.Text), name) : null;
    }

    private static void CheckHeaders(
        Dimension dimension, Headers headers, FieldReader fields, ReadingScope scope)
    {
        foreach (var header in DimensionColumns.HeadersOf(dimension, scope.Languages).Distinct(StringComparer.Ordinal))
        {
            if (headers.OfEveryPlan.IsTaken(header)
                || (header == dimension.Column && ColumnNames.IsOfGoals(header, scope.Languages)))
            {
                scope.Report(DimensionProblems.HeaderTaken(fields.Location, dimension.Id.Value, header));
            }
            else if (!headers.OfDimensions.TryAdd(header, dimension.Id.Value))
            {
                scope.Report(DimensionProblems.HeaderShared(fields.Location, dimension.Id.Value, headers.OfDimensions[header], header));
            }
        }
    }

    /// <summary>The headers of columns that every plan has, and which dimension took which so far.</summary>
    private sealed record Headers(HeaderWords OfEveryPlan, Dictionary<string, string> OfDimensions);
}
