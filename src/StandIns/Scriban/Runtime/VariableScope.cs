namespace Scriban.Runtime;

/// <summary>An object on the stack of a context, the loops that run over it, and the arguments where it belongs to a function.</summary>
internal sealed class VariableScope
{
    private IScriptObject? _variables;
    private List<LoopFrame>? _loops;

    public VariableScope(IScriptObject? variables) => _variables = variables;

    public IScriptObject Variables => _variables ??= new ScriptObject();

    public bool HasVariables => _variables is not null;

    public List<LoopFrame> Loops => _loops ??= [];

    public int LoopCount => _loops?.Count ?? 0;

    public ScriptArray? Arguments { get; init; }

    /// <summary>Gets the parameters of the call that this scope belongs to; they lie on the stack of objects.</summary>
    public ScriptObject? Parameters { get; init; }

    /// <summary>Gets what the called function captured.</summary>
    public ClosureEnvironment? Environment { get; init; }

    /// <summary>Gets a value indicating whether named arguments are read as local variables, which is so in included templates.</summary>
    public bool IsInclude { get; init; }

    public WrappedBlock? Wrap { get; set; }
}
