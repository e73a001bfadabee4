namespace Scriban.Runtime;

/// <summary>The refusal of asynchronous rendering, in one wording.</summary>
internal static class Asynchronous
{
    public static NotSupportedException NotSupported() =>
        new("Asynchronous rendering is not supported: use the synchronous member of the same name.");
}
