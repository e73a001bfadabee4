using Generator.Loading;

namespace Generator.Validation.Fields;

/// <summary>How the kinds of nodes are called in messages.</summary>
internal static class NodeKind
{
    public static string Name<T>()
        where T : SourceNode =>
        typeof(T) == typeof(SourceMap) ? "a group of “key: value” lines"
        : typeof(T) == typeof(SourceList) ? "a list (lines that begin with “- ”)"
        : "a single value";
}
