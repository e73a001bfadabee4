using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Validation.Fields;

/// <summary>How the kinds of nodes are called in messages.</summary>
internal static class NodeKind
{
    public static Phrase Name<T>()
        where T : SourceNode =>
        typeof(T) == typeof(SourceMap) ? Phrase.Of("node.map")
        : typeof(T) == typeof(SourceList) ? Phrase.Of("node.list")
        : Phrase.Of("node.scalar");
}
