using System.Globalization;

namespace Generator.Benchmarks.MadePlans;

/// <summary>The matters of a made plan: what an indicator of each counts, and the goal that is set for it.</summary>
internal sealed record Matter(string Unit, string Direction, string Observations, decimal First, decimal Growth, string Target)
{
    public static Matter[] All { get; } =
    [
        new("kt", "down", "level", 4200m, -0.021m, "kind: relative-change, form: linear, bound: at-most, value: -15, unit: percent"),
        new("kt", "down", "level", 880m, -0.012m, "kind: relative-change, form: linear, bound: at-most, value: -12, unit: percent"),
        new("kt", "down", "level", 310m, -0.034m, "kind: relative-change, form: linear, bound: at-most, value: -20, unit: percent"),
        new("kt", "down", "level", 1500m, 0.004m, "kind: multiple, bound: at-most, value: 0.9"),
        new("percent", "up", "level", 52m, 0.024m, "kind: level, bound: at-least, value: 68, unit: percent"),
        new("percent", "up", "level", 71m, 0.013m, "kind: point-change, bound: at-least, value: 9, unit: percentage-point"),
        new("percent", "up", "level", 33m, 0.041m, "kind: level, bound: at-least, value: 50, unit: percent"),
        new("m2", "up", "cumulative", 120m, 0m, "kind: cumulative, bound: at-least, value: 800, unit: m2"),
        new("percent", "up", "yearly-change", 5.4m, 0m, "kind: growth-floor, bound: at-least, value: 5, unit: percent"),
    ];
}

/// <summary>
/// One indicator of a made plan. Every twenty-fifth is an event with a deadline; every tenth has no figure, as with the promises of real
/// plans that nobody publishes figures for. Each figure follows from its place, so that the same size makes the same plan.
/// </summary>
internal sealed record MadeIndicator(int Number)
{
    private const int EventEach = 25;
    private const int EmptyEach = 10;

    public string Id => string.Create(CultureInfo.InvariantCulture, $"indicator-{Number + 1}");

    public bool IsEvent => Number % EventEach == EventEach - 1;

    public bool HasFigures => Number % EmptyEach != EmptyEach - 1;

    public int MatterNumber => Number % Matter.All.Length;

    public Matter Matter => Matter.All[MatterNumber];

    public int FieldOf(PlanWords words) => Number / Matter.All.Length % words.Fields.Length;

    public string Name(PlanWords words) => IsEvent
        ? Text(words["event"], words.Fields[FieldOf(words)], Number + 1)
        : Text(words["name"], words.Matters[MatterNumber], words.Fields[FieldOf(words)], Number + 1);

    /// <summary>
    /// The figure of a year, counted from the first, for a region or, at 0, for the whole. Regions lie to both sides of the whole, and
    /// amounts of theirs add up to less than its own.
    /// </summary>
    public decimal Value(int year, int region, int regions)
    {
        var wave = 1 + (((((Number * 7) + (year * 5)) % 11) - 5) / 1000m);
        var value = Matter.Observations switch
        {
            "cumulative" => Matter.First * (year + 1),
            "yearly-change" => Matter.First + ((((Number + year) % 5) - 2) / 10m),
            _ => Matter.First * (1 + (Matter.Growth * year)) * wave,
        };
        var apart = region == 0 ? 0 : (region % 2 == 0 ? -1 : 1) * (1 + (region % 7)) / 100m;
        var part = region == 0 || Matter.Unit == "percent" ? 1 : 0.9m / regions;
        return decimal.Round(value * (1 + apart) * part, 2);
    }

    public static string Text(string sentence, params object[] parts) => string.Format(CultureInfo.InvariantCulture, sentence, parts);
}
