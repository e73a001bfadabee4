using System.Globalization;
using Generator.Diagnostics;

namespace Generator.PublishLoop;

/// <summary>
/// The process that is killed. <c>SITE loop</c> publishes one site after the other, <c>SITE once NUMBER [--keep|--force]</c> a single one,
/// and says what was told.
/// </summary>
internal static class Publisher
{
    public static int Main(string[] arguments)
    {
        if (arguments is [var folder, "once", var number, .. var how])
        {
            var problems = new DiagnosticBag();
            var isPublished = Generations.Publish(folder, int.Parse(number, CultureInfo.InvariantCulture), how, problems);
            foreach (var problem in problems.ToImmutable())
            {
                Console.WriteLine($"{problem.Code.Value} {problem.Message}");
            }

            return isPublished ? 0 : 1;
        }

        var site = arguments[0];
        for (var generation = Generations.Of(site) + 1; Generations.Publish(site, generation, [], new DiagnosticBag()); generation++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"published {generation}"));
        }

        return 1;
    }
}
