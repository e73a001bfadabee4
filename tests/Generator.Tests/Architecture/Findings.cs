namespace Generator.Tests.Architecture;

/// <summary>Fails with every offence on a line of its own; the usual assertions cut long lists short.</summary>
internal static class Findings
{
    public static void AssertNone(IEnumerable<string> offences)
    {
        var all = offences.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
