using System.Diagnostics;
using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Benchmarks.Faults;

/// <summary>
/// Takes plans of the tests again and again, each time with one file of the input changed at random, as far as the judging of goals, and
/// some as far as the finished site. Whatever comes of it must be a plan, a site or a report; an exception, ten seconds of the processor
/// more than a build of the unchanged plan takes, or a gigabyte is a fault of the program. Each change follows from its number, so that
/// “-- fuzz 1 NUMBER” repeats it.
/// </summary>
internal static class Fuzz
{
    private const long MostBytes = 1L << 30;

    /// <summary>One of so many changes is one of a template.</summary>
    private const int TemplateEvery = 40;

    /// <summary>One of so many changes of content goes on to charts and pages, which take some fifty times as long.</summary>
    private const int WholeEvery = 25;

    private const int TellEvery = 1000;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>After so long on the clock a change is taken for one without end.</summary>
    private static readonly TimeSpan Endless = TimeSpan.FromMinutes(3);

    private static TimeSpan Processor => Environment.CpuUsage.TotalTime;

    /// <summary>Runs a number of changes from a first one on; the exit code is that of a fault where one was found.</summary>
    public static int Run(int count, int first)
    {
        KeptPlan[] plans =
        [
            KeptPlan.Open(Path.Combine("golden", "plan"), "zh", "en", "fr"), KeptPlan.Open("plan", "zh", "en"),
        ];
        var (faults, sound, whole, clock) = (0, 0, 0, Stopwatch.StartNew());
        var (slowest, largest) = (new Worst(0, 0), new Worst(0, 0));

        // A whole site may take a slow machine ten seconds by itself.
        var usual = plans.ToDictionary(plan => plan, UnchangedTime);
        foreach (var number in Enumerable.Range(first, count))
        {
            var change = Change.Of(number, plans);
            if (count == 1)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{change}, {change.Bytes.Length} bytes"));
            }

            using var watch = new Timer(_ => GiveUp(number, change), null, Endless, Timeout.InfiniteTimeSpan);
            var (time, before) = (Processor, GC.GetTotalAllocatedBytes());
            var (succeeded, fault) = Build(change, change.Last == BuildStage.Writing ? usual[change.Plan] + Longest : Longest);
            slowest = slowest.Or((Processor - time).TotalMilliseconds, number);
            largest = largest.Or((GC.GetTotalAllocatedBytes() - before) / (double)(1 << 20), number);
            (sound, whole) = (sound + (succeeded ? 1 : 0), whole + (change.Last == BuildStage.Writing ? 1 : 0));
            if (fault is not null)
            {
                faults++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number} {change}: {fault}"));
            }

            if ((number - first + 1) % TellEvery == 0 || number == first + count - 1)
            {
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{number - first + 1} changes from {first}: {whole} to the site, {sound} sound, {faults} faults"));
                Console.WriteLine(Rate(number - first + 1));
            }
        }

        return faults == 0 ? 0 : 1;

        string Rate(int done) => string.Create(
            CultureInfo.InvariantCulture,
            $"  {done / clock.Elapsed.TotalSeconds:0.0} a second, {Processor.TotalSeconds:0} s of processor, "
            + $"{Environment.WorkingSet >> 20} MB, at most {Process.GetCurrentProcess().PeakWorkingSet64 >> 20}; "
            + $"longest {slowest.Value:0} ms of processor ({slowest.Number}), most allocated {largest.Value:0} MB ({largest.Number}); "
            + $"unchanged {usual[plans[0]].TotalMilliseconds:0} and {usual[plans[1]].TotalMilliseconds:0}");
    }

    /// <summary>What a build of a plan takes as it is; as the first of the process it takes longer than any other.</summary>
    private static TimeSpan UnchangedTime(KeptPlan plan)
    {
        var before = Processor;
        plan.Build(plan.Content[0], plan.BytesOf(plan.Content[0]).ToArray(), BuildStage.Writing, new());
        return Processor - before;
    }

    private static (bool Succeeded, string? Fault) Build(Change change, TimeSpan longest)
    {
        var (time, before) = (Processor, GC.GetTotalAllocatedBytes());
        try
        {
            var diagnostics = new DiagnosticBag();
            var succeeded = change.Plan.Build(change.Place, change.Bytes, change.Last, diagnostics);
            var problems = diagnostics.ToImmutable();
            foreach (var language in Enum.GetValues<ToolLanguage>())
            {
                _ = problems.Sum(problem => problem.MessageIn(language).Length + (problem.HintIn(language)?.Length ?? 0));
            }

            var fault = problems.FirstOrDefault(problem => problem.Fault is not null)?.Fault;
            return (succeeded, fault is null ? Beyond(Processor - time, longest, before) : First(fault));
        }
        catch (Exception failure)
        {
            return (false, First(failure));
        }
    }

    private static void GiveUp(int number, Change change)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number} {change}: no end after {Endless.TotalMinutes} minutes"));
        Environment.Exit(1);
    }

    /// <summary>Live memory is never more than what was allocated; only a run that allocates much is looked at more closely.</summary>
    private static string? Beyond(TimeSpan time, TimeSpan longest, long before) =>
        time > longest ? string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:0.0} s of the processor")
        : GC.GetTotalAllocatedBytes() - before > MostBytes && Environment.WorkingSet > MostBytes ? "took more than 1 GB"
        : null;

    private static string First(Exception failure) => string.Join(" ", failure.ToString().Split('\n').Take(4).Select(line => line.Trim()));

    /// <summary>The most that a change took so far, and which.</summary>
    private readonly record struct Worst(double Value, int Number)
    {
        public Worst Or(double value, int number) => value > Value ? new(value, number) : this;
    }

    /// <summary>What is changed: a file of a plan, its new bytes, and how far the plan is then taken.</summary>
    private sealed record Change(KeptPlan Plan, int Place, byte[] Bytes, BuildStage Last)
    {
        public static Change Of(int number, KeptPlan[] plans)
        {
            var random = new Random(number);
            var isTemplate = random.Next(TemplateEvery) == 0;
            var isWhole = isTemplate || random.Next(WholeEvery) == 0;

            // The larger plan has everything once; the smaller one is built in a fraction of the time.
            var plan = plans[isWhole ? Math.Min(random.Next(4), 1) : random.Next(plans.Length)];
            var places = isTemplate ? plan.Templates : plan.Content;
            var place = places[random.Next(places.Length)];
            return new(
                plan,
                place,
                Mutation.Of(plan.BytesOf(place).ToArray(), plan.LimitOf(place), random),
                isWhole ? BuildStage.Writing : BuildStage.Judging);
        }

        public override string ToString() => $"{Plan.Name} {Plan.PathOf(Place)}";
    }
}
