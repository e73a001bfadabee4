namespace Scriban.Syntax;

/// <summary>White space and comments that are printed around a word. The parser leaves them to the printer, which sets its own.</summary>
public sealed class ScriptTrivias
{
    public List<ScriptTrivia> Before { get; } = [];

    public List<ScriptTrivia> After { get; } = [];

    internal ScriptTrivias Copy()
    {
        var copy = new ScriptTrivias();
        copy.Before.AddRange(Before);
        copy.After.AddRange(After);
        return copy;
    }
}
