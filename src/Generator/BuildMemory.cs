using Generator.Charts;
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
    private const byte Page = 1;
    private const byte Chart = 2;
    private const byte Facts = 3;
    private const byte Card = 4;

    private MemoryFile? file;

    /// <summary>A memory for builds of one process after another.</summary>
    public BuildMemory()
        : this(staysOpen: true)
    {
    }

    private BuildMemory(bool staysOpen)
    {
        Inputs = staysOpen ? new() : null;
        Pages = new(staysOpen);
    }

    /// <summary>What files were when they were read; null where no other build of this process follows.</summary>
    internal Remembered<object>? Inputs { get; }

    internal ChartMemory Charts { get; } = new();

    internal PageMemory Pages { get; }

    internal Remembered<FileFacts> Links { get; } = new(LinkCheck.MostFacts);

    /// <summary>With what earlier builds have left in a cache folder, into which <see cref="Save"/> writes.</summary>
    /// <param name="cacheFolder">The folder.</param>
    /// <param name="staysOpen">Whether this process builds more than once.</param>
    public static BuildMemory In(string cacheFolder, bool staysOpen = false)
    {
        var memory = new BuildMemory(staysOpen) { file = new(cacheFolder) };
        foreach (var (kind, key, bytes) in memory.file.Read())
        {
            switch (kind)
            {
                case Page:
                    memory.Pages.Pages.Recall(key, () => MemoryForm.Page(bytes), bytes.Length);
                    break;
                case Chart:
                    memory.Charts.Charts.Recall(key, () => MemoryForm.Chart(bytes), bytes.Length);
                    break;
                case Card:
                    memory.Charts.Cards.Recall(key, () => MemoryForm.Card(bytes), bytes.Length);
                    break;
                case Facts:
                    memory.Links.Recall(key, () => MemoryForm.Facts(bytes), bytes.Length);
                    break;
            }
        }

        return memory;
    }

    /// <summary>Leaves to later builds what the last one made; nothing is written where nothing is new.</summary>
    internal void Save()
    {
        var made = Pages.Pages.Counts.Made + Charts.Charts.Counts.Made + Charts.Cards.Counts.Made + Links.Counts.Made;
        if (file is not null && made > 0)
        {
            file.Write(
            [
                .. Pages.Pages.All.Select(one => new MemoryEntry(Page, one.Key, MemoryForm.Write(one.Value))),
                .. Charts.Charts.All.Select(one => new MemoryEntry(Chart, one.Key, MemoryForm.Write(one.Value))),
                .. Charts.Cards.All.Select(one => new MemoryEntry(Card, one.Key, MemoryForm.Write(one.Value))),
                .. Links.All.Select(one => new MemoryEntry(Facts, one.Key, MemoryForm.Write(one.Value))),
            ]);
        }
    }

    internal void End(bool isGood)
    {
        Inputs?.End(isGood);
        Charts.End(isGood);
        Pages.End(isGood);
        Links.End(isGood);
    }
}
