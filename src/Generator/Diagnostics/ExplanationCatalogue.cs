using System.Collections.Frozen;

namespace Generator.Diagnostics;

/// <summary>
/// Every explanation: the library's embedded files “….explanations.yaml”. They are long and needed only by who asks, so they stand apart
/// from the messages.
/// </summary>
public static class ExplanationCatalogue
{
    private static readonly Lazy<FrozenDictionary<string, Explanation>> OfLibrary = new(() => EmbeddedYaml
        .Read(typeof(ExplanationCatalogue).Assembly, ".explanations.yaml", ExplanationReader.Read)
        .ToFrozenDictionary(one => one.Code.Value));

    /// <summary>Every explanation in the order of the codes.</summary>
    public static IEnumerable<Explanation> All => OfLibrary.Value.Values.OrderBy(one => one.Code.Value, StringComparer.Ordinal);

    /// <summary>The explanation of a code, in capitals or not; null where no diagnostic has it.</summary>
    public static Explanation? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return OfLibrary.Value.GetValueOrDefault(code.ToUpperInvariant());
    }
}
