using System.Globalization;
using System.Text;

namespace Generator.Benchmarks.MadePlans;

/// <summary>The chapters and sections of a made plan, with their prose, goals, measures and results of the period before.</summary>
internal sealed class MadeChapters(PlanSize size, PlanWords[] languages, MadeIndicator[] indicators, Action<string, string> write)
{
    private const int MeasuresOfSection = 3;

    public void WriteAll()
    {
        var goals = indicators.ToLookup(one => size.SectionOf(one.Number));
        foreach (var chapter in Enumerable.Range(0, size.Sections).GroupBy(size.ChapterOf))
        {
            var folder = $"chapters/{chapter.Key + 1}-chapter-{chapter.Key + 1}";
            var area = new Func<PlanWords, string>(words => MadePlan.Of(words.Areas, chapter.Key));
            write(
                $"{folder}/chapter.yaml",
                $"title: {Each(words => Text(words["chapter"], area(words), chapter.Key + 1))}\n" +
                $"short-title: {Each(words => Text(words["chapter"], area(words), chapter.Key + 1))}\n" +
                $"summary: {Each(words => Text(words["summary"], area(words)))}\n");
            Prose(folder, area);
            foreach (var (section, place) in chapter.Select((section, place) => (section, place + 1)))
            {
                var field = new Func<PlanWords, string>(words => MadePlan.Of(words.Fields, section));
                write($"{folder}/{place}-section-{section + 1}/section.yaml", Section(chapter.Key, section, goals[section]));
                Prose($"{folder}/{place}-section-{section + 1}", field);
            }
        }
    }

    private string Section(int chapter, int section, IEnumerable<MadeIndicator> goals)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            title: {Each(words => Text(
                words["section"], MadePlan.Of(words.Fields, section), MadePlan.Of(words.Areas, chapter), section + 1))}
            summary: {Each(words => Text(words["summary"], MadePlan.Of(words.Fields, section)))}
            goals:

            """);
        var paragraph = 0;
        foreach (var goal in goals)
        {
            Goal(text, goal, ++paragraph);
        }

        text.Append("measures:\n");
        for (var measure = 0; measure < MeasuresOfSection; measure++)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                  - id: measure-{section + 1}-{measure + 1}
                    place: {'{'}paragraph: {++paragraph}{'}'}
                    text: {Each(words => Text(
                        words["measure"], MadePlan.Of(words.Fields, section), (section * MeasuresOfSection) + measure + 1))}

                """);
        }

        text.Append(CultureInfo.InvariantCulture, $"""
            results:
              - id: result-{section + 1}
                name: {Each(words => Text(words["result"], MadePlan.Of(words.Fields, section), section + 1))}
                place: {'{'}paragraph: {++paragraph}{'}'}
                value: {12 + (section % 30)}
                unit: percent

            """);
        return text.ToString();
    }

    private void Goal(StringBuilder text, MadeIndicator one, int paragraph)
    {
        var commitment = one.IsEvent
            ? $"milestone: {{indicator: {one.Id}, deadline: '{size.LastYear}-12-31'}}"
            : $"target: {{indicator: {one.Id}, {one.Matter.Target}, year: {size.LastYear}}}";
        text.Append(CultureInfo.InvariantCulture, $"""
              - id: goal-{one.Number + 1}
                title: {Each(one.Name)}
                promise: {Each(words => one.IsEvent
                    ? Text(words["deadline"], one.Name(words), size.LastYear)
                    : Text(words["promise"], size.LastYear, one.Name(words)))}
                place: {'{'}paragraph: {paragraph}{'}'}
                {commitment}

            """);
        if (one.Number % 100 == 0)
        {
            text.Append("    main: true\n");
        }
    }

    private void Prose(string folder, Func<PlanWords, string> about)
    {
        foreach (var words in languages)
        {
            write($"{folder}/index.{words.Language}.md", Text(words["prose"], about(words)) + "\n");
        }
    }

    private string Each(Func<PlanWords, string> text) => MadePlan.Each(languages, text);

    private static string Text(string sentence, params object[] parts) => MadeIndicator.Text(sentence, parts);
}
