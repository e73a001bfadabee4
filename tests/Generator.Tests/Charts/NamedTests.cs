using System.Collections.Immutable;
using Generator.Model;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Wording;

namespace Generator.Tests.Charts;

/// <summary>What a reader must be told by name, in both layouts: each row, and each line where there are several.</summary>
public sealed class NamedTests
{
    public static TheoryData<string> Cases => [.. AwkwardPlans.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_row_and_line_has_its_name(string name) => Check(AwkwardPlans.ByName[name]().Assess());

    [Fact]
    public void The_real_plan_names_every_row_and_line() => Check(ChartSpeech.RealPlan);

    /// <summary>A name between two lines is nearer to its own, or stands in the key.</summary>
    [Fact]
    public void A_narrow_chart_names_a_lone_figure_of_another_basis()
    {
        var book = Draw(ChartSpeech.RealPlan, out _);
        var texts = Joined(book.Find(ChartSpeech.English, "indicator-pm25")!.Narrow);
        Assert.Contains("Meanof12leaguesandcities", texts, StringComparison.Ordinal);
        Assert.Contains("Meanof10leaguesandcitiesnotyetuptostandard", texts, StringComparison.Ordinal);
    }

    private static void Check(PlanAssessment assessment)
    {
        var book = Draw(assessment, out var locales);
        foreach (var (language, chart) in book.All)
        {
            var words = new PlanWords(assessment, locales[language]);
            foreach (var name in Names(book.Subject(chart.Key), words))
            {
                Assert.Contains(Tight(name), Joined(chart.Wide), StringComparison.Ordinal);
                Assert.Contains(Tight(name), Joined(chart.Narrow), StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Names(ChartSubject subject, PlanWords words) => subject switch
    {
        ChartSubject.OfOverview several => several.Goals.Select(words.Overview.Name),
        ChartSubject.OfTiers all => all.Parts.Select(part => words.Text(part.Tier.Name)),
        ChartSubject.OfRegions regions =>
            regions.Points.Select(point => words.Text(words.Plan.Regions[point.Figure.Current.Region].ShortName)),
        ChartSubject.OfSeries one when ChartKinds.All.First(kind => kind.CanShow(one)) is CourseChart
            && BasisBreaks.Split(one.Series, one.Basis) is { Length: > 1 } bases =>
            bases.Where(points => points == bases[^1] || !AreCovered(points, bases[^1]))
                .Select(points => words.Basis(one.Series.Indicator, points[0].Current.Basis)).OfType<string>(),
        _ => [],
    };

    /// <summary>Figures so near to those of the leading line may lie under them, and what is not seen needs no name.</summary>
    private static bool AreCovered(ImmutableArray<SeriesPoint> points, ImmutableArray<SeriesPoint> leading) => points.All(point =>
        leading.Any(other => other.Year == point.Year
            && Math.Abs((point.Current.Number!.Value / other.Current.Number!.Value) - 1) < 0.01m));

    private static ChartBook Draw(PlanAssessment assessment, out IReadOnlyDictionary<Generator.Model.SiteLanguage, Locale> locales)
    {
        locales = ChartSpeech.For(assessment.Plan);
        return ChartStage.Draw(assessment, locales, MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
    }

    /// <summary>All texts from the top down, since a name may take several lines.</summary>
    private static string Joined(string svg) => Tight(string.Concat(
        TextBox.AllIn(svg).OrderBy(text => Math.Round(text.Left)).GroupBy(text => Math.Round(text.Left))
            .SelectMany(column => column.OrderBy(text => text.Top)).Select(text => text.Text)));

    private static string Tight(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
