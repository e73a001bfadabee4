using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>Every goal without a verdict says where its figure was looked for, if the content records searches at all.</summary>
public sealed class SearchRuleTests
{
    [Fact]
    public void A_goal_without_verdict_needs_a_record()
    {
        var problem = Assert.Single(Problems(Plan().Searched("known"), 2030));

        Assert.Equal("P002", problem.Code.ToString());
        Assert.Contains("“open”", problem.Message, StringComparison.Ordinal);
        Assert.Equal("content/section.yaml", problem.Location.File);
    }

    [Fact]
    public void A_record_or_none_at_all_is_no_problem()
    {
        Assert.Empty(Problems(Plan().Searched("open"), 2030));
        Assert.Empty(Problems(Plan(), 2030));
    }

    /// <summary>An earlier edition knows less; its records are not asked for.</summary>
    [Fact]
    public void Only_the_newest_edition_is_asked() => Assert.Empty(Problems(Plan().Searched("known"), 2020));

    private static PlanBuilder Plan() => new PlanBuilder().Indicator("x", Direction.Up)
        .Goal("open", Wanted.AtLeast("x", 1)).Indicator("y", Direction.Up).Goal("known", Wanted.AtLeast("y", 1))
        .Release(2018).Release(2020).Row("y", 2020, 2);

    private static System.Collections.Immutable.ImmutableArray<Diagnostic> Problems(PlanBuilder plan, int year)
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(PlanAssessor.Assess(plan.Build(), new(year, 1, 1), diagnostics));
        return diagnostics.ToImmutable();
    }
}
