using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// What is read back from a published site, in words: its units, statuses and regions may be gone from the plan since then, or be ones
/// that an earlier tool knew.
/// </summary>
internal sealed class ChangeWords(PlanWords plan)
{
    public SiteLanguage Language => plan.Locale.Language;

    /// <summary>A figure: the indicator, the time, the region unless it is the plan's own, and the basis where it has a name.</summary>
    public string Name(string indicator, string time, string region, string regionName, string basis) => plan.Parts(
        new[] { indicator, time, region == plan.Plan.Region.Value ? string.Empty : regionName, basis }.Where(part => part.Length > 0));

    public string Figure(decimal value, UnitId unit, string symbol) =>
        plan.Plan.Units.Contains(unit) ? plan.Figures.Write(value, unit) : $"{plan.Figures.Numbers.Write(value)} {symbol}".TrimEnd();

    /// <summary>What a row without a number says, by its status.</summary>
    public string Figure(string status) => Known<ObservationStatus>(status, member => plan.Words.Of("observation_status", member));

    public string Verdict(string status) => Known<Status>(status, member => plan.Words.Of("status", member, ".word"));

    private static string Known<T>(string name, Func<T, string> word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(member => EnumName.Kebab(member) == name).Select(word).FirstOrDefault() ?? name;
}
