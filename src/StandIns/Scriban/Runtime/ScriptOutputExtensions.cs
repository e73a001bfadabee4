using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Shorter forms of writing to an output.</summary>
public static class ScriptOutputExtensions
{
    public static void Write(this IScriptOutput scriptOutput, string text)
    {
        ArgumentNullException.ThrowIfNull(scriptOutput);
        scriptOutput.Write(text, 0, text.Length);
    }

    public static void Write(this IScriptOutput scriptOutput, ScriptStringSlice text)
    {
        ArgumentNullException.ThrowIfNull(scriptOutput);
        scriptOutput.Write(text.FullText, text.Index, text.Length);
    }

    public static ValueTask WriteAsync(this IScriptOutput scriptOutput, ScriptStringSlice text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scriptOutput);
        return scriptOutput.WriteAsync(text.FullText, text.Index, text.Length, cancellationToken);
    }

    public static ValueTask WriteAsync(this IScriptOutput scriptOutput, string text, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scriptOutput);
        return scriptOutput.WriteAsync(text, 0, text.Length, cancellationToken);
    }
}
