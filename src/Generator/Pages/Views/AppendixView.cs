using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>An appendix of the plan that our copy lacks.</summary>
internal sealed record AppendixView(string Title, string Note, string Path) : View
{
    public static AppendixView Of(LanguageSite site, Appendix appendix) =>
        new(site.Text(appendix.Title), site.Text(appendix.Note), site.Routes.Appendix(appendix).Value);
}
