using Generator.Model;

namespace Generator.Wording;

/// <summary>What pages are called, what their templates ask for, and the lines that stand around figures.</summary>
internal sealed class PageWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>Title and description of a page by its kind, with what it counts or names put in.</summary>
    public (string Title, string Description) Heading(string kind, params ReadOnlySpan<TextArgument> arguments) =>
        (words.Fill($"pages.{kind}.title", arguments), words.Fill($"pages.{kind}.description", arguments));

    public TemplateWords Template { get; } = new(plan.Words);

    /// <summary>What a browser calls a page: its title and that of the site.</summary>
    public string Document(string title) =>
        words.Fill("page.document_title", ("page", title), ("site", plan.Text(plan.Plan.Site.ShortTitle)));

    /// <summary>When the edition after the newest is expected, in a sentence and what is said of it; null where no time is set.</summary>
    public string? Next(Release newest) => newest.Next is not { } next ? null : plan.Sentences(
        [words.Fill("releases.next", ("date", plan.Times.PartialDate(next.Date))), next.Note is { } note ? plan.Text(note) : null]);

    /// <summary>What a part of a divided page is called.</summary>
    public string Part(string title, int number, int parts) =>
        words.Fill("part.title", ("title", title), ("number", number), ("parts", parts));

    /// <summary>What a part of a list holds: its first entry to its last.</summary>
    public string FromTo(string first, string last) => words.Fill("part.from_to", ("from", first), ("to", last));

    public string Release(Year year) => words.Fill("pages.release.title", ("year", year));

    /// <summary>What a table is called that breaks figures down.</summary>
    public string BrokenDown(IEnumerable<Dimension> dimensions) => words.Fill("table.broken_down", ("dimensions", Names(dimensions)));

    public string BrokenDown(Indicator indicator, IEnumerable<Dimension> dimensions) => words.Fill(
        "table.broken_down_caption", ("indicator", plan.Text(indicator.Name)), ("dimensions", Names(dimensions)));

    private string Names(IEnumerable<Dimension> dimensions) => words.List([.. dimensions.Select(one => plan.Text(one.Name))]);

    public string Regions(int count) => words.Fill("regions.in_level", ("count", count));

    /// <summary>The way from a framed chart to the figures of its indicator.</summary>
    public string FromFrame(Indicator indicator) => words.Fill(
        "embed.more", ("indicator", plan.Text(indicator.Name)), ("site", plan.Text(plan.Plan.Site.ShortTitle)));

    /// <summary>A line of the footer of a government body's site: organiser, operator, contact or site_code.</summary>
    public string Government(string line, string value) => words.Fill($"government.{line}", ("value", value));
}
