using Generator.Diagnostics;
using Generator.PublishLoop;
using Generator.Publishing;

// SITE loop         publishes one generation after the other until it is killed
// SITE once NUMBER  publishes one, with --keep or --force, and says the codes of what was told
if (args is [var site, "once", var number, .. var how])
{
    var problems = new DiagnosticBag();
    var isPublished = Generations.Publish(site, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), how, problems);
    foreach (var problem in problems.ToImmutable())
    {
        Console.WriteLine($"{problem.Code.Value} {problem.Message}");
    }

    return isPublished ? 0 : 1;
}

for (var generation = Generations.Of(args[0]) + 1; ; generation++)
{
    if (!Generations.Publish(args[0], generation, [], new DiagnosticBag()))
    {
        return 1;
    }

    Console.WriteLine($"published {generation}");
}
