using System.Collections.Concurrent;
using Generator.Diagnostics;

namespace Generator.Pages.Templates;

/// <summary>
/// What the templates of all pages do together. Each page may be within its limit and all of them still take hours: a layout that goes
/// through the whole plan on every page takes longer for each page that a plan has more.
/// </summary>
/// <param name="pages">How many pages there are.</param>
internal sealed class BuildWork(int pages)
{
    /// <summary>What any build may do; pages come on top of it.</summary>
    private const long MostOfAny = 10 * StrictContext.MostSteps;

    /// <summary>Twenty times of what a page takes on the average.</summary>
    private const long MostOfPage = 200_000;

    private readonly ConcurrentDictionary<string, long> byTemplate = new(StringComparer.Ordinal);
    private long steps;

    private long Most => MostOfAny + (MostOfPage * pages);

    public bool IsTooMuch => Interlocked.Read(ref steps) > Most;

    public void Add(string template, long done)
    {
        Interlocked.Add(ref steps, done);
        byTemplate.AddOrUpdate(template, done, (_, before) => before + done);
    }

    /// <summary>The template whose pages did most of it.</summary>
    public Diagnostic Tell() =>
        TemplateProblems.BuildTooLong(TemplateSet.File(byTemplate.MaxBy(one => one.Value).Key), pages, Most / 1_000_000);
}
