namespace Scriban.Syntax;

/// <summary>White space and comments that are printed around a word. The parser leaves them to the printer, which sets its own.</summary>
public sealed class ScriptTrivias
{
    public List<ScriptTrivia> Before { get; } = [];

    public List<ScriptTrivia> After { get; } = [];
}
