using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts;

/// <summary>
/// The charts of indicators that are broken down: the members of one dimension side by side, on the basis of the newest figure. One figure
/// of each makes no course, and one member no comparison.
/// </summary>
internal static class MembersCatalogue
{
    public static IEnumerable<ChartSubject.OfMembers> Of(PlanAssessment assessment) =>
        from indicator in assessment.Plan.Indicators
        from id in indicator.Dimensions
        let subject = Of(assessment, indicator, assessment.Plan.Dimensions[id])
        where subject is not null
        select subject;

    private static ChartSubject.OfMembers? Of(PlanAssessment assessment, Indicator indicator, Dimension dimension)
    {
        ImmutableArray<(Member Member, Series Series)> found =
        [
            .. from member in dimension.Members
               let series = assessment.Newest.Find(
                   indicator.Id, assessment.Plan.Region, Members.Of([(dimension.Id, member.Id)]))
               where series is not null
               select (member, series),
        ];
        var newest = found
            .SelectMany(one => one.Series.Points)
            .Where(point => point.IsYearlyNumber)
            .OrderBy(point => point.Year)
            .ThenByDescending(point => point.Current.Basis.IsUsual)
            .LastOrDefault();
        if (newest is null)
        {
            return null;
        }

        ImmutableArray<MemberLine> lines =
        [
            .. found
                .Select(one => new MemberLine(one.Member, [.. one.Series.On(newest.Current.Basis)]))
                .Where(line => !line.Points.IsEmpty),
        ];
        return lines.Length > 1 && lines.Any(line => line.Points.Length > 1)
            ? new($"members-{indicator.Id}-{dimension.Id}", indicator, dimension, lines)
            : null;
    }
}
