namespace Scriban.Syntax;

/// <summary>Where a variable lives.</summary>
public enum ScriptVariableScope
{
    /// <summary>In the stack of objects: `name`.</summary>
    Global,

    /// <summary>In the page or function that runs: `$name`.</summary>
    Local,
}
