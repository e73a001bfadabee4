using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads corrections.yaml, which content may do without. The newest stand first. What the pages are is checked where links are
/// resolved, as those of prose are.
/// </summary>
internal static class CorrectionsReader
{
    private const string Path = "corrections.yaml";

    public static ImmutableArray<Correction> Read(ReadingScope scope)
    {
        if (scope.OptionalRoot<SourceList>(Path) is not { } list)
        {
            return [];
        }

        var names = new UniqueNames("correction", scope);
        var corrections = ImmutableArray.CreateBuilder<Correction>();
        foreach (var fields in FieldReader.ItemsOf(list.Items, "correction", scope))
        {
            if (Read(fields, names, scope) is not { } correction)
            {
                continue;
            }

            if (corrections.Count > 0 && corrections[^1].Date < correction.Date)
            {
                scope.Report(PlanProblems.CorrectionOrder(fields.At("date")));
            }

            corrections.Add(correction);
        }

        return corrections.ToImmutable();
    }

    private static Correction? Read(FieldReader fields, UniqueNames names, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var date = fields.Date("date");
        var since = fields.Date("since");
        var pages = fields.OptionalTexts("pages");
        var was = fields.Localized("was");
        var now = fields.Localized("now");
        fields.End();
        if (since > date)
        {
            scope.Report(PlanProblems.CorrectionBeforeError(fields.At("since")));
        }

        return id is null || date is null || since is null || was is null || now is null
            ? null
            : new Correction(
                id,
                date.Value,
                since.Value,
                [.. pages.Select(page => new CorrectedPage(page.Text.Trim(), page.Location))],
                was,
                now);
    }
}
