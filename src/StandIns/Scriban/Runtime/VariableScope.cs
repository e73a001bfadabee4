namespace Scriban.Runtime;

/// <summary>An object on the stack of a context, the loops that run over it, and the arguments where it belongs to a function.</summary>
internal sealed class VariableScope
{
    private IScriptObject? _variables;

    public VariableScope(IScriptObject? variables) => _variables = variables;

    public IScriptObject Variables => _variables ??= new ScriptObject();

    public bool HasVariables => _variables is not null;

    public List<LoopFrame> Loops { get; } = [];

    public ScriptArray? Arguments { get; init; }

    public WrappedBlock? Wrap { get; set; }
}
