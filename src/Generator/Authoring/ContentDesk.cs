using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation;

namespace Generator.Authoring;

/// <summary>
/// The front door for the people who write content: what may be written where, and files to begin with. It reads and answers; nothing
/// is written here.
/// </summary>
public static class ContentDesk
{
    /// <summary>Where the schemas lie below the content folder. A folder with a dot is no content and is never published.</summary>
    public const string SchemaFolder = ".schemas";

    /// <summary>What <see cref="List"/> can tell of.</summary>
    public static ImmutableArray<string> Topics => ListTopics.All;

    /// <summary>
    /// Everything that may be written in a kind of cell, with all accepted spellings; or the codes of problems. It does not mind faults
    /// in what is not listed.
    /// </summary>
    /// <param name="contentFolder">The content.</param>
    /// <param name="templateFolder">The templates.</param>
    /// <param name="topic">One of <see cref="Topics"/>.</param>
    /// <param name="language">The language of the person who asks.</param>
    /// <param name="asJson">For a program instead of a reader.</param>
    public static DeskAnswer List(string contentFolder, string templateFolder, string topic, ToolLanguage language, bool asJson)
    {
        var problems = new DiagnosticBag();
        var plan = topic == ListTopics.Codes ? null : PlanInWork.Load(contentFolder, templateFolder, problems);
        if (plan is null && topic != ListTopics.Codes)
        {
            return DeskAnswer.Refused(problems);
        }

        var words = new DeskWords(language);
        var table = ListTopics.Of(topic, plan, words);
        return new DeskAnswer([]) { Text = asJson ? table.ToJson() : table.ToText(words) };
    }

    /// <summary>
    /// A dataset of a new year, ready to fill in, in the content folder; and the year's edition in releases.yaml, added where a date is
    /// given and told otherwise.
    /// </summary>
    public static DeskAnswer NewYear(
        string contentFolder, string templateFolder, string year, ToolLanguage language, bool asWorkbook, DateOnly? release) => Ask(
            contentFolder,
            templateFolder,
            plan => Year.Read(year.Trim()) is { } named
                ? new YearScaffold(plan, named, new DeskWords(language)).Make(asWorkbook, release)
                : DeskAnswer.Refused(new DeskWords(language).Text("year.unreadable", ("text", year))));

    /// <summary>An indicator ready to fill in, in a file of its own.</summary>
    public static DeskAnswer NewIndicator(string contentFolder, string templateFolder, string name, ToolLanguage language) =>
        Ask(contentFolder, templateFolder, plan => new EntryScaffold(plan, new DeskWords(language)).Indicator(name));

    /// <summary>A source ready to fill in, at the end of sources.yaml.</summary>
    public static DeskAnswer NewSource(string contentFolder, string templateFolder, string name, ToolLanguage language) =>
        Ask(contentFolder, templateFolder, plan => new EntryScaffold(plan, new DeskWords(language)).Source(name));

    /// <summary>A goal ready to fill in, after the last one of its section (“3-energy/2-industry”).</summary>
    public static DeskAnswer NewGoal(string contentFolder, string templateFolder, string name, string section, ToolLanguage language) =>
        Ask(contentFolder, templateFolder, plan => new EntryScaffold(plan, new DeskWords(language)).Goal(name, section));

    /// <summary>All prose and words of a further language of the site, empty, with the text of another in comments.</summary>
    public static DeskAnswer NewLanguage(string contentFolder, string templateFolder, string tag, string? from, ToolLanguage language) =>
        Ask(contentFolder, templateFolder, plan => new LanguageScaffold(plan, new DeskWords(language)).Make(tag, from));

    /// <summary>The content folder of a small plan that builds without a warning.</summary>
    public static DeskAnswer NewPlan(ToolLanguage language) =>
        new([.. PlanScaffold.Files]) { Text = new DeskWords(language).Text("new.plan-next") };

    /// <summary>Every field of every content file with what it means, as Markdown.</summary>
    public static string Fields(ToolLanguage language) => FieldReference.In(language);

    private static DeskAnswer Ask(string contentFolder, string templateFolder, Func<PlanInWork, DeskAnswer> answer)
    {
        var problems = new DiagnosticBag();
        return PlanInWork.Load(contentFolder, templateFolder, problems) is { } plan ? answer(plan) : DeskAnswer.Refused(problems);
    }

    /// <summary>The schemas of all content files; their paths are those below <see cref="SchemaFolder"/>.</summary>
    public static DeskAnswer Schemas(string contentFolder, string templateFolder)
    {
        var problems = new DiagnosticBag();
        var content = ContentLoader.Load(contentFolder, templateFolder, problems);
        if (content is null)
        {
            return DeskAnswer.Refused(problems);
        }

        var languages = SiteLanguages.Read(content, problems);
        return problems.HasErrors
            ? DeskAnswer.Refused(problems)
            : new DeskAnswer([.. ContentSchema.All(languages)]);
    }
}
