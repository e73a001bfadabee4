using Generator.Assessment;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The yearly editions: when each was published, how much it added, revised and changed.</summary>
internal static class ReleasesTable
{
    public const string Name = "releases";

    public static Table Of(Compilation compilation)
    {
        var named = new TableShape<ReleaseAssessment>(compilation)
            .Key("id", release => release.Release.Year.ToString())
            .Integer("year", release => release.Release.Year.Value, isRequired: true);
        if (compilation.Plan.Period is { HasFiscalYears: true, YearStartsIn: var month })
        {
            named.Text("fiscal_year", release => release.Release.Year.ToString())
                .Date("period_start", release => TimeSpanOf.Of(release.Release.Year, month).Start)
                .Date("period_end", release => TimeSpanOf.Of(release.Release.Year, month).End);
        }

        return named
            .Date("date", release => release.Release.Date)
            .Localized("note", (release, language) => language.Text(release.Release.Note))
            .Integer("added", release => release.Added, isRequired: true)
            .Integer("revised", release => release.Revised.Length, isRequired: true)
            .Integer("status_changes", release => release.Changes.Length, isRequired: true)
            .Of(Name, DataPaths.Table(Name), compilation.Assessment.Releases);
    }
}
