using Generator.Diagnostics;

namespace Generator;

/// <summary>
/// A mistake made in every row of a table is one mistake. Of many problems of one code in one file as many are told as a person reads, and
/// the last of them says how many more there are.
/// </summary>
internal static class Repetitions
{
    /// <summary>So many problems of one code are told for each file.</summary>
    private const int Told = 20;

    /// <summary>The problems in their order, without those beyond the limit.</summary>
    public static IEnumerable<Diagnostic> Cap(IReadOnlyCollection<Diagnostic> problems)
    {
        var total = problems.CountBy(problem => (problem.Location.File, problem.Code)).ToDictionary();
        var told = new Dictionary<(string File, DiagnosticCode Code), int>();
        foreach (var problem in problems)
        {
            var kind = (problem.Location.File, problem.Code);
            var number = told[kind] = told.GetValueOrDefault(kind) + 1;
            if (number < Told || total[kind] == Told)
            {
                yield return problem;
            }
            else if (number == Told)
            {
                yield return problem.StandingFor(total[kind] - Told);
            }
        }
    }
}
