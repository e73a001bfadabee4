using System.Globalization;

namespace Generator.Tests.Validation.Formulas;

/// <summary>Formulas and units that rest on one another are followed to a limit, which is told.</summary>
public sealed class FormulaChainTests
{
    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "C236")]
    [InlineData(5_000, "C236")]
    public void A_chain_of_formulas_ends(int length, string? code) =>
        Assert.Equal(code, First(new PlanFiles().Write("indicators/chain.yaml", Chain(length, "cod", Indicator))));

    [Theory]
    [InlineData(100, null)]
    [InlineData(102, "C234")]
    [InlineData(5_000, "C234")]
    public void A_chain_of_units_ends(int length, string? code) =>
        Assert.Equal(code, First(new PlanFiles().Change("units.yaml", "tce:\n", Chain(length, "tce", Unit) + "tce:\n")));

    private static string? First(PlanFiles files) => files.Validate().Found.Select(problem => problem.Code.Value).FirstOrDefault();

    /// <summary>Each rests on the one after it and the last on something known, so that the first has all the others below it.</summary>
    private static string Chain(int length, string known, Func<string, string, string> declare) => string.Concat(
        Enumerable.Range(1, length).Select(number => declare(Name(number), number == length ? known : Name(number + 1))));

    private static string Name(int number) => $"chain-{number.ToString("0000", CultureInfo.InvariantCulture)}";

    private static string Indicator(string name, string below) => $$"""
        {{name}}:
          name: {zh: '{{name}}', en: '{{name}}' }
          definition: {zh: 链, en: Chain}
          unit: wan-t
          direction: down
          observations: level
          context: true
          formula: {{below}} × 1

        """;

    private static string Unit(string name, string below) => $$"""
        {{name}}:
          quantity: {{name}}
          factor: 1
          made-of: {{below}} × 1
          symbol: {zh: '{{name}}', en: '{{name}}' }

        """;
}
