using System.Globalization;
using System.Text;

namespace Generator.Benchmarks.MadePlans;

/// <summary>Writes a plan of any size into a folder: what it says is made up, what it consists of is what real plans consist of.</summary>
internal sealed class MadePlan(PlanSize size, string folder)
{
    private readonly PlanWords[] _languages = [.. size.Languages.Select(PlanWords.In)];
    private readonly MadeIndicator[] _indicators = [.. Enumerable.Range(0, size.Indicators).Select(number => new MadeIndicator(number))];

    public static void Write(PlanSize size, string folder) => new MadePlan(size, folder).WriteAll();

    private void WriteAll()
    {
        Write("site.yaml", Site());
        Write("plan.yaml", Plan());
        Write("units.yaml", Units());
        Write("regions.yaml", Regions());
        Write("releases.yaml", Lines(Years, year => $"- {{year: {year}, date: '{year + 1}-06-30', note: {Say("edition", year)}}}"));
        Write("sources.yaml", Sources());
        Write("glossary.yaml", Lines(Enumerable.Range(0, size.Terms), Term));
        foreach (var group in _indicators.GroupBy(one => PlanSize.GroupOf(one.Number)))
        {
            Write($"indicators/group-{group.Key + 1}.yaml", Lines(group, Indicator));
        }

        foreach (var page in (string[])["about", "data", "index", "methodology", "unanswered"])
        {
            Prose($"pages/{page}", words => $"---\ntitle: {words["short"]}\ndescription: {words["note"]}\n---\n\n{words["note"]}\n");
        }

        new MadeChapters(size, _languages, _indicators, Write).WriteAll();
        MadeDatasets.WriteAll(size, _indicators, Path.Combine(folder, "data"));
    }

    private IEnumerable<int> Years => Enumerable.Range(PlanSize.BaseYear, size.Years);

    private string Site() => $$"""
        languages: [{{string.Join(", ", size.Languages)}}]
        title: {{Say("report")}}
        short-title: {{Say("short")}}
        description: {{Say("note")}}
        publisher: {{Say("bulletin")}}
        responsible: {name: {{Say("bulletin")}}, contact: {{Say("note")}}, report: {{Say("note")}}}
        data-licence: {name: {{Say("short")}}, url: 'https://example.org/licence'}
        footer:
          - text: {{Say("note")}}

        """;

    private string Plan() => $$"""
        title: {{Say("plan")}}
        source: plan
        issued: {{PlanSize.BaseYear}}-12-01
        published: {{PlanSize.BaseYear}}-12-10
        period: {from: {{PlanSize.BaseYear + 1}}, to: {{size.LastYear}}}
        base-year: {{PlanSize.BaseYear}}
        region: '{{MadeDatasets.Region(0)}}'
        thresholds: {on-track: 1.00, lagging: 0.80}

        """;

    private string Units()
    {
        var units = """
            percent: {quantity: ratio, factor: 0.01, symbol: SAME:%}
            percentage-point: {quantity: ratio-difference, factor: 0.01, symbol: SAME:pp}
            kt: {quantity: mass, factor: 1000, symbol: SAME:kt}
            m2: {quantity: area, factor: 1, symbol: SAME:m²}
            event: {quantity: event, factor: 1, symbol: SAME:}

            """;
        var lines = units.Split('\n').Select(line => line.Split("SAME:") is [var before, var symbol]
            ? before + Each(_ => symbol.TrimEnd('}')) + "}"
            : line);
        return string.Join('\n', lines);
    }

    private string Regions()
    {
        var text = new StringBuilder($"'{MadeDatasets.Region(0)}': {{name: {Say("whole")}, short: {Say("whole")}}}\n");
        for (var region = 1; region <= (size.Regions > 1 ? size.Regions : 0); region++)
        {
            var name = Say("region", region);
            text.Append(CultureInfo.InvariantCulture, $"'{MadeDatasets.Region(region)}': {{name: {name}, short: {name}, ")
                .Append(CultureInfo.InvariantCulture, $"parent: '{MadeDatasets.Region(0)}'}}\n");
        }

        return text.ToString();
    }

    private string Sources()
    {
        var plan = $"plan: {{class: official, title: {Say("plan")}, publisher: {Say("bulletin")}, date: '{PlanSize.BaseYear}-12-01'}}\n";
        return plan + Lines(
            Years.SelectMany(_ => Enumerable.Range(0, size.Groups), (year, group) => (Year: year, Group: group)),
            one => $"{MadeDatasets.Source(one.Year, one.Group)}: {{class: official, title: {Say("source", one.Year, one.Group + 1)}, " +
                $"publisher: {Say("bulletin")}, date: '{one.Year + 1}-05-31'}}");
    }

    private string Term(int number)
    {
        var term = Each(words => MadeIndicator.Text(words["term"], Of(words.Areas, number), Of(words.Fields, number), number + 1));
        var meaning = Each(words => MadeIndicator.Text(words["meaning"], Of(words.Areas, number), Of(words.Fields, number)));
        return $"- {{id: term-{number + 1}, term: {term}, meaning: {meaning}}}";
    }

    private string Indicator(MadeIndicator one)
    {
        var definition = Each(words => MadeIndicator.Text(
            words["definition"], words.Fields[one.FieldOf(words)], words.Matters[one.MatterNumber], one.Number + 1));
        var (unit, direction, observations) = one.IsEvent
            ? ("event", "up", "event")
            : (one.Matter.Unit, one.Matter.Direction, one.Matter.Observations);
        var byRegion = size.Regions > 1 && !one.IsEvent && one.HasFigures ? ", by-region: true" : string.Empty;
        return $"{one.Id}: {{name: {Each(one.Name)}, definition: {definition}, unit: {unit}, direction: {direction}, " +
            $"observations: {observations}{byRegion}}}";
    }

    private string Say(string sentence, params object[] parts) => Each(words => MadeIndicator.Text(words[sentence], parts));

    private string Each(Func<PlanWords, string> text) => Each(_languages, text);

    /// <summary>A text in every language as a map of YAML on one line.</summary>
    public static string Each(IEnumerable<PlanWords> languages, Func<PlanWords, string> text) =>
        "{" + string.Join(", ", languages.Select(words => $"{words.Language}: \"{text(words)}\"")) + "}";

    public static string Of(IReadOnlyList<string> list, int number) => list[number % list.Count];

    private static string Lines<T>(IEnumerable<T> values, Func<T, string> line) =>
        string.Concat(values.Select(value => line(value) + "\n"));

    private void Prose(string name, Func<PlanWords, string> text)
    {
        foreach (var words in _languages)
        {
            Write($"{name}.{words.Language}.md", text(words));
        }
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
