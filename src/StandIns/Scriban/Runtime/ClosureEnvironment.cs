namespace Scriban.Runtime;

/// <summary>
/// What a closure keeps: the call that defined it, shared with whoever else has it, and the loops of the moment, as copies.
/// </summary>
internal sealed record ClosureEnvironment(VariableScope? Call, LoopFrame[] Loops)
{
    /// <summary>Finds a local variable in the loops and calls around the closure, nearest first.</summary>
    public bool TryGetLocal(TemplateContext context, Syntax.ScriptVariable variable, out object? value)
    {
        for (var environment = this; environment is not null; environment = environment.Call?.Environment)
        {
            for (var i = environment.Loops.Length - 1; i >= 0; i--)
            {
                if (environment.Loops[i].TryGet(variable.Name, out value))
                {
                    return true;
                }
            }

            if (environment.Call is { HasVariables: true } call
                && call.Variables.TryGetValue(context, variable.Span, variable.Name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The call around the closure that has a local variable; null where none has.</summary>
    public VariableScope? OwnerOf(string name)
    {
        for (var environment = this; environment is not null; environment = environment.Call?.Environment)
        {
            if (environment.Call is { HasVariables: true } call && call.Variables.Contains(name))
            {
                return call;
            }
        }

        return null;
    }
}
