namespace Scriban.Runtime;

/// <summary>Whether a function takes any number of arguments.</summary>
public enum ScriptVarParamKind
{
    /// <summary>As many as it has parameters.</summary>
    None,

    /// <summary>All arguments as they are, named ones as properties of the argument array.</summary>
    Direct,

    /// <summary>The last parameter is the array of the arguments that are left.</summary>
    LastParameter,
}
