using Generator.Diagnostics;

namespace Generator;

/// <summary>
/// A mistake made in every row of a table is one mistake, and so is one made in every file. Of many problems of one code as many are
/// told as a person reads, for each file and for all of them, and the last says how many more there are.
/// </summary>
internal static class Repetitions
{
    /// <summary>So many problems of one code are told for each file.</summary>
    private const int Told = 20;

    /// <summary>So many problems of one code are told for all files.</summary>
    private const int ToldInAll = 100;

    /// <summary>The problems in their order, without those beyond the limits.</summary>
    public static IEnumerable<Diagnostic> Cap(IReadOnlyCollection<Diagnostic> problems)
    {
        var inFiles = InFiles([.. Faults(problems)]).ToList();
        var rests = inFiles.GroupBy(one => one.Problem.Code).ToDictionary(kind => kind.Key, kind => Rest.Of([.. kind.Skip(ToldInAll)]));
        var told = new Dictionary<DiagnosticCode, int>();
        foreach (var (problem, _) in inFiles)
        {
            var number = told[problem.Code] = told.GetValueOrDefault(problem.Code) + 1;
            if (number <= ToldInAll)
            {
                yield return number == ToldInAll && rests[problem.Code] is { Problems: > 0 } rest
                    ? problem.StandingFor(rest.Problems, rest.Files)
                    : problem;
            }
        }
    }

    /// <summary>
    /// What the program fails at on one page it mostly fails at on many: the first of them is told, and how many others there are.
    /// </summary>
    private static IEnumerable<Diagnostic> Faults(IReadOnlyCollection<Diagnostic> problems)
    {
        var others = problems.Where(problem => problem.Fault is not null)
            .CountBy(Fault)
            .ToDictionary(kind => kind.Key, kind => kind.Value - 1);
        foreach (var problem in problems)
        {
            if (problem.Fault is null)
            {
                yield return problem;
            }
            else if (others.Remove(Fault(problem), out var more))
            {
                yield return more == 0 ? problem : problem.StandingFor(more, more);
            }
        }

        static (DiagnosticCode Code, string Type, string Reason) Fault(Diagnostic problem) =>
            (problem.Code, problem.Fault!.GetType().Name, problem.Fault.Message);
    }

    /// <summary>What is told of each file, each problem with the number of those that it stands for.</summary>
    private static IEnumerable<(Diagnostic Problem, int Count)> InFiles(IReadOnlyCollection<Diagnostic> problems)
    {
        var total = new Dictionary<(string File, DiagnosticCode Code), int>();
        foreach (var problem in problems)
        {
            var kind = (problem.Location.File, problem.Code);
            total[kind] = total.GetValueOrDefault(kind) + 1 + problem.Unkept;
        }

        var told = new Dictionary<(string File, DiagnosticCode Code), int>();
        foreach (var problem in problems)
        {
            var kind = (problem.Location.File, problem.Code);
            var number = told[kind] = told.GetValueOrDefault(kind) + 1;
            var others = total[kind] - Told;
            if (number < Told || (number == Told && others == 0))
            {
                yield return (problem, 1);
            }
            else if (number == Told)
            {
                yield return (problem.StandingFor(others), 1 + others);
            }
        }
    }

    /// <summary>What is not told of a kind.</summary>
    private sealed record Rest(int Problems, int Files)
    {
        public static Rest Of(IReadOnlyCollection<(Diagnostic Problem, int Count)> untold) => new(
            untold.Sum(one => one.Count), untold.Select(one => one.Problem.Location.File).Distinct(StringComparer.Ordinal).Count());
    }
}
