namespace Generator.SiteTests;

/// <summary>Fails with every fault that was found, a line each, instead of the first few of a collection.</summary>
internal static class Faults
{
    private const int Shown = 60;

    public static void None(IEnumerable<string> faults)
    {
        var found = faults.Order(StringComparer.Ordinal).ToArray();
        Assert.True(found.Length == 0, $"{found.Length} faults:\n{string.Join('\n', found.Take(Shown))}");
    }
}
