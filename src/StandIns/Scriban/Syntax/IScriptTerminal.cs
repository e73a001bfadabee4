namespace Scriban.Syntax;

/// <summary>A node that is one word of the text and may have white space and comments around it.</summary>
public interface IScriptTerminal
{
    ScriptTrivias? Trivias { get; set; }
}
