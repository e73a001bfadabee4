using Generator.Charts;
using Generator.Loading;
using Generator.Model.Reuse;
using Generator.Pages;
using Generator.Publishing;

namespace Generator;

/// <summary>
/// What a build leaves to the next one of the same plan, so that only what a change touches is made anew. Each thing is kept by the
/// fingerprint of everything that decides it, and so can never be out of date: what differs in anything is simply not found.
/// For one build at a time.
/// </summary>
public sealed class BuildMemory
{
    internal Remembered<object> Inputs { get; } = new();

    internal Remembered<DrawnChart> Charts { get; } = new(ChartMemory.MostBytes);

    internal PageMemory Pages { get; } = new();

    internal Remembered<FileFacts> Links { get; } = new(LinkCheck.MostFacts);

    internal void End(bool isGood)
    {
        Inputs.End(isGood);
        Charts.End(isGood);
        Pages.End(isGood);
        Links.End(isGood);
    }
}
