using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A link to a page of the site by its path, with the title that it is shown under.</summary>
internal sealed record PageLink(string Title, string Path) : View;
