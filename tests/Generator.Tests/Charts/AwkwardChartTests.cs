using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts;

/// <summary>Cases that break careless charts: they keep the rules of every chart too.</summary>
public sealed class AwkwardChartTests
{
    public static TheoryData<string> Cases => [.. AwkwardPlans.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_is_kept(string name)
    {
        var book = AwkwardPlans.ByName[name]().Draw();
        Assert.True(book.Count > 0, "There is no chart.");
        Assert.All(book.All, entry => ChartRules.Check(entry.Chart));
    }

    /// <summary>Each case again with something told of every year: its lines touch no word and end where the curve is.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_is_kept_among_events(string name)
    {
        var assessment = AwkwardPlans.ByName[name]().Assess();
        var plan = assessment.Plan;
        var text = new LocalizedText(plan.Languages.ToFrozenDictionary(
            language => language, language => language == ChartSpeech.Chinese ? "规划印发" : "Plan issued"));
        ImmutableArray<IndicatorId> all = [.. plan.Indicators.Select(indicator => indicator.Id)];
        assessment = assessment with
        {
            Plan = plan with
            {
                Events = [.. new[] { "2012", "2015-03", "2016-08-20", "2018-03-23", "2019", "2020-09-18" }
                    .Select(date => new PlanEvent(date, text, new("source"), all))],
            },
        };
        var book = ChartStage.Draw(
            assessment, ChartSpeech.For(assessment.Plan), MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
        Assert.All(book.All, entry => ChartRules.Check(entry.Chart));
    }
}
