namespace Scriban.Functions;

/// <summary>The refusal of the clock and of chance, in one wording.</summary>
internal static class Determinism
{
    public static NotSupportedException Refusal(string function) =>
        new($"`{function}` is not supported: the generator's output is a function of its input.");
}
