using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>PLAN: the document that the report is about.</summary>
internal sealed record PlanView(
    string Title, string Period, string BaseYear, string Issued, string Published, string? Number, SourceView Source) : View
{
    public static PlanView Of(LanguageSite site, SourceViews sources)
    {
        var (plan, times) = (site.Plan, site.Locale.Times);
        return new(
            site.Text(plan.Document.Title),
            times.Span(plan.Period.From, plan.Period.To),
            plan.Period.BaseYear.ToString(),
            times.Date(plan.Document.Issued),
            times.Date(plan.Document.Published),
            plan.Sources[plan.Document.Source].DocumentNumber,
            sources[plan.Document.Source]);
    }
}
