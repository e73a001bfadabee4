using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>
/// Reads “government” of site.yaml. Everything in it is optional; what is given must have the form that the registers use.
/// </summary>
internal static class GovernmentSiteReader
{
    public static GovernmentSite Read(ReadingScope scope, FieldReader fields)
    {
        var site = new GovernmentSite(
            fields.OptionalLocalized("organiser"),
            fields.OptionalLocalized("operator"),
            fields.OptionalLocalized("contact"),
            Checked(scope, fields, "site-code", FilingNumber.IsSiteCode, ContentProblems.BadSiteCode),
            Checked(scope, fields, "icp-filing", FilingNumber.IsIcp, ContentProblems.BadIcpFiling),
            Checked(scope, fields, "police-filing", FilingNumber.IsPolice, ContentProblems.BadPoliceFiling),
            fields.Address("fault-report", isRequired: false)?.OriginalString,
            fields.OptionalFields("page-labels") is { } labels ? ReadLabels(labels) : null);
        fields.End();
        return site;
    }

    private static PageLabels ReadLabels(FieldReader fields)
    {
        var labels = new PageLabels(fields.OptionalLocalized("column-name"), fields.OptionalLocalized("column-type"));
        fields.End();
        return labels;
    }

    private static string? Checked(
        ReadingScope scope, FieldReader fields, string key, Func<string, bool> hasForm, Func<SourceLocation, string, Diagnostic> problem)
    {
        var text = fields.OptionalText(key);
        if (text is null || hasForm(text))
        {
            return text;
        }

        scope.Report(problem(fields.At(key), text));
        return null;
    }
}
