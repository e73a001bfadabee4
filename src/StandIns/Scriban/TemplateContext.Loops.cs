using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Running loops: their variables live beside the objects of the stack and end with the loop.</content>
public partial class TemplateContext
{
    private readonly Stack<LoopFrame> _spareFrames = new();

    internal bool IsInLoop => _locals[^1].LoopCount > 0;

    public virtual void SetLoopVariable(ScriptVariable variable, object? value)
    {
        if (!IsInLoop)
        {
            throw new InvalidOperationException("A loop variable can be set in a loop only");
        }

        _locals[^1].Loops[^1].Set(variable.Name, value);
    }

    internal void EnterLoop(ScriptLoopStatementBase loop)
    {
        // One frame holds both kinds of variable: names of local ones start with a dollar sign.
        var frame = _spareFrames.Count > 0 ? _spareFrames.Pop() : new LoopFrame();
        _globals[^1].Loops.Add(frame);
        _locals[^1].Loops.Add(frame);
        OnEnterLoop(loop);
    }

    internal void ExitLoop(ScriptLoopStatementBase loop)
    {
        OnExitLoop(loop);
        var frame = _locals[^1].Loops[^1];
        _globals[^1].Loops.Remove(frame);
        _locals[^1].Loops.RemoveAt(_locals[^1].Loops.Count - 1);
        frame.Clear();
        _spareFrames.Push(frame);
    }

    internal bool StepLoop(ScriptLoopStatementBase loop, int limit)
    {
        CheckAbort();
        var frame = _locals[^1].Loops[^1];
        if (limit > 0 && ++frame.Steps > limit)
        {
            throw new ScriptRuntimeException(loop.Span, $"The loop takes more than {limit} steps, the limit of loops");
        }

        return OnStepLoop(loop);
    }

    protected virtual void OnEnterLoop(ScriptLoopStatementBase loop)
    {
        // For those who count.
    }

    protected virtual void OnExitLoop(ScriptLoopStatementBase loop)
    {
        // For those who count.
    }

    protected virtual bool OnStepLoop(ScriptLoopStatementBase loop) => true;
}
