using System.Text;

namespace Generator.Tests.Architecture;

/// <summary>Uses a type in each of the places where the reader of assemblies must see it.</summary>
internal static class Probe
{
    public static IEnumerable<bool> InIteratorAndLambda(IReadOnlyList<Uri>? inSignature)
    {
        yield return new[] { "a" }.Any(name => File.Exists(name));
        yield return inSignature is null;
    }

    [Obsolete("An attribute.")]
    public static string InBody() => new StringBuilder("a").ToString();
}
