using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>Reads releases.yaml: ascending years, each once, none before the plan's base year.</summary>
internal static class ReleasesReader
{
    public const string Path = "releases.yaml";

    /// <summary>The sound releases, or null when the file could not be read.</summary>
    public static ImmutableArray<Entry<Release>>? Read(ReadingScope scope, PlanPeriod? period)
    {
        if (scope.Root<SourceList>(Path) is not { } list)
        {
            return null;
        }

        var releases = ImmutableArray.CreateBuilder<Entry<Release>>();
        var isWhole = true;
        Year? last = null;
        foreach (var fields in FieldReader.ItemsOf(list.Items, "release", scope))
        {
            var year = fields.YearOfKind(PlanDocumentReader.YearStartsIn(scope) > 1, "year");
            var date = fields.Date("date");
            var note = fields.Localized("note");
            var language = LanguageOf(fields, scope);
            var next = NextOf(fields.OptionalFields("next"));
            fields.End();
            if (year is not { } named)
            {
                isWhole = false;
                continue;
            }

            if (last >= named)
            {
                scope.Report(PlanProblems.ReleaseOrder(fields.At("year"), $"{named}"));
                continue;
            }

            if (period?.BaseYear > named)
            {
                scope.Report(PlanProblems.ReleaseBeforeBaseYear(fields.At("year"), $"{named}", $"{period.BaseYear}"));
            }

            last = named;
            var release = new Release(named, date ?? DateOnly.MaxValue, note ?? NoText) { Next = next, DatasetLanguage = language };
            releases.Add(new Entry<Release>(release, fields));
        }

        if (isWhole && releases.Count == 0)
        {
            scope.Report(EditionProblems.None(list.Location));
            return null;
        }

        CheckNext(scope, releases);
        return isWhole ? releases.ToImmutable() : null;
    }

    /// <summary>A language that a catalogue says the decimal sign of.</summary>
    private static SiteLanguage? LanguageOf(FieldReader fields, ReadingScope scope)
    {
        if (fields.OptionalText("language") is not { } tag)
        {
            return null;
        }

        if (scope.Words.Tags.Contains(tag, StringComparer.Ordinal))
        {
            return new SiteLanguage(tag);
        }

        scope.Report(PlanWordsProblems.UnknownDatasetLanguage(fields.At("language"), tag, scope.Words.Tags));
        return null;
    }

    private static ExpectedEdition? NextOf(FieldReader? fields)
    {
        if (fields is null)
        {
            return null;
        }

        var date = fields.PartialDate("date");
        var note = fields.OptionalLocalized("note");
        fields.End();
        return date is null ? null : new(date, note);
    }

    /// <summary>What an older edition expected has come; what the newest expects lies after it.</summary>
    private static void CheckNext(ReadingScope scope, IReadOnlyList<Entry<Release>> releases)
    {
        foreach (var (release, fields) in releases.Where(entry => entry.Value.Next is not null))
        {
            if (release != releases[^1].Value)
            {
                scope.Report(EditionProblems.NextOfOlder(fields.At("next"), $"{release.Year}", $"{releases[^1].Value.Year}"));
            }
            else if (release.Next!.LastDay <= release.Date)
            {
                scope.Report(EditionProblems.NextNotLater(fields.At("next"), release.Next.Date, release.Date));
            }
        }
    }

    /// <summary>Stands in for a note that was reported, so that the release is known to its dataset; no plan is made of it.</summary>
    private static LocalizedText NoText { get; } = new(System.Collections.Frozen.FrozenDictionary<SiteLanguage, string>.Empty);
}
