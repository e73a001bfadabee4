using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>The variables that functions capture and find again when they are called.</content>
public partial class TemplateContext
{
    /// <summary>Takes hold of what a function uses of the call and the loops that run now.</summary>
    internal ClosureEnvironment Capture(FunctionCaptures captures)
    {
        var scope = _locals[^1];
        var loops = captures.OfLoops.Count == 0 || scope.LoopCount == 0
            ? []
            : scope.Loops.Where(frame => frame.HasAny(captures.OfLoops)).Select(frame => frame.Snapshot()).ToArray();
        return new ClosureEnvironment(captures.OfFunction ? scope : null, loops);
    }

    /// <summary>Puts captured parameters and loop variables on the stack of objects; the mark takes them away again.</summary>
    internal (int Globals, int Loops) PushEnvironment(ClosureEnvironment environment)
    {
        var mark = (_globals.Count, _globals[^1].LoopCount);
        AddEnvironment(environment);
        return mark;
    }

    internal void PopEnvironment((int Globals, int Loops) mark)
    {
        _globals.RemoveRange(mark.Globals, _globals.Count - mark.Globals);
        var top = _globals[^1];
        if (top.LoopCount > mark.Loops)
        {
            top.Loops.RemoveRange(mark.Loops, top.LoopCount - mark.Loops);
        }
    }

    /// <summary>Sets a local variable of the running function, whether or not it captured one of this name.</summary>
    internal void SetOwnValue(ScriptVariable variable, object? value) =>
        SetMember(_locals[^1].Variables, variable, value, asReadOnly: false, force: true);

    private void AddEnvironment(ClosureEnvironment environment)
    {
        if (environment.Call is { } call)
        {
            if (call.Environment is { } outer)
            {
                AddEnvironment(outer);
            }

            if (call.Parameters is { } parameters && CurrentGlobal != parameters)
            {
                PushGlobal(parameters);
            }
        }

        foreach (var frame in environment.Loops)
        {
            _globals[^1].Loops.Add(frame);
        }
    }

    /// <summary>Where a local variable is set: in the running call, unless it is one that the called function captured.</summary>
    private VariableScope LocalStoreOf(ScriptVariable variable)
    {
        var scope = _locals[^1];
        return scope.Environment is null || (scope.HasVariables && scope.Variables.Contains(variable.Name))
            ? scope
            : scope.Environment.OwnerOf(variable.Name) ?? scope;
    }
}
