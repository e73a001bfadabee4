using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>The stack of objects and the local variables of pages and functions.</content>
public partial class TemplateContext
{
    private readonly List<VariableScope> _globals = [];
    private readonly List<VariableScope> _locals = [];

    public IScriptObject? CurrentGlobal => _globals.Count == 0 ? null : _globals[^1].Variables;

    public int GlobalCount => _globals.Count;

    public void PushGlobal(IScriptObject scriptObject)
    {
        ArgumentNullException.ThrowIfNull(scriptObject);
        _globals.Add(new VariableScope(scriptObject));
    }

    public IScriptObject PopGlobal()
    {
        if (_globals.Count == 1)
        {
            throw new InvalidOperationException("The built-in functions cannot be taken from the stack");
        }

        var top = CurrentGlobal!;
        _globals.RemoveAt(_globals.Count - 1);
        return top;
    }

    public void PushLocal() => _locals.Add(new VariableScope(null));

    public void PopLocal()
    {
        if (_locals.Count == 1)
        {
            throw new InvalidOperationException("The local variables of the page cannot be taken from the stack");
        }

        _locals.RemoveAt(_locals.Count - 1);
    }

    public object? GetValue(ScriptVariable variable) =>
        variable is ScriptVariableGlobal global ? GetValue(global) : GetLocal(variable);

    public object? GetValue(ScriptVariableGlobal variable)
    {
        for (var i = _globals.Count - 1; i >= 0; i--)
        {
            if (TryGet(_globals[i], variable, out var value))
            {
                return value;
            }
        }

        return GetMissing(variable);
    }

    public object? GetValue(ScriptExpression? target) => target is IScriptVariablePath path ? path.GetValue(this) : Evaluate(target);

    public void SetValue(ScriptVariable variable, bool value) => SetValue(variable, Boxed.Of(value));

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly = false) =>
        SetValue(variable, value, asReadOnly, force: false);

    public void SetValue(ScriptVariable variable, object? value, bool asReadOnly, bool force)
    {
        if (variable.Scope == ScriptVariableScope.Local)
        {
            SetMember(LocalStoreOf(variable).Variables, variable, value, asReadOnly, force);
            return;
        }

        for (var i = _globals.Count - 2; i >= 0 && !force; i--)
        {
            // A read-only variable stays what it is for everything above it on the stack.
            if (!_globals[i].Variables.CanWrite(variable.Name) && _globals[i].Variables.Contains(variable.Name))
            {
                throw ReadOnly(variable);
            }
        }

        SetMember(_globals[^1].Variables, variable, value, asReadOnly, force);
    }

    public void SetValue(ScriptExpression? target, object? value)
    {
        var path = target as IScriptVariablePath
            ?? throw new ScriptRuntimeException(target?.Span ?? CurrentSpan, $"`{target}` is not a place to which a value can be assigned");
        path.SetValue(this, value);
    }

    public void DeleteValue(ScriptVariable variable) => StoreOf(variable).Variables.Remove(variable.Name);

    public void SetReadOnly(ScriptVariable variable, bool isReadOnly = true) =>
        StoreOf(variable).Variables.SetReadOnly(variable.Name, isReadOnly);

    public ValueTask<object?> GetValueAsync(ScriptExpression? target) => throw Asynchronous.NotSupported();

    public ValueTask<object?> GetValueAsync(ScriptVariable variable) => throw Asynchronous.NotSupported();

    public ValueTask<object?> GetValueAsync(ScriptVariableGlobal variable) => throw Asynchronous.NotSupported();

    public ValueTask SetValueAsync(ScriptExpression? target, object? value) => throw Asynchronous.NotSupported();

    public ValueTask SetValueAsync(ScriptVariable variable, object? value, bool asReadOnly = false) => throw Asynchronous.NotSupported();

    public virtual void Import(SourceSpan span, object objectToImport)
    {
        if (objectToImport is not IScriptObject source)
        {
            throw new ScriptRuntimeException(span, $"`import` needs an object, not a value of the type {GetTypeName(objectToImport)}");
        }

        CurrentGlobal!.Import(source);
    }

    /// <summary>Opens the local variables of a function and, where it has parameters, an object for them.</summary>
    internal void PushFunctionScope(
        ScriptArray arguments, ScriptBlockStatement? block, ScriptObject? parameters, ClosureEnvironment? environment = null)
    {
        var wrap = block is null ? null : new WrappedBlock(block, _locals[^1].Wrap);
        _locals.Add(new VariableScope(null)
        {
            Arguments = arguments, Wrap = wrap, Parameters = parameters, Environment = environment,
        });
        if (parameters is not null)
        {
            PushGlobal(parameters);
        }
    }

    /// <summary>
    /// Opens the local variables of an included template. Its named arguments are read as local variables too (Scriban issue 171):
    /// `$name` is `$.name` as long as the template does not assign it.
    /// </summary>
    internal void PushIncludeScope(ScriptArray arguments) =>
        _locals.Add(new VariableScope(null) { Arguments = arguments, IsInclude = true });

    internal void PopFunctionScope(bool hasParameters)
    {
        PopLocal();
        if (hasParameters)
        {
            PopGlobal();
        }
    }

    /// <summary>Runs the block of a `wrap` in the function that it was passed to; `$$` in it is the block around the `wrap`.</summary>
    internal object? RunWrapped(ScriptBlockStatement block)
    {
        var scope = _locals[^1];
        var wrap = scope.Wrap;
        EnterRecursive(block);
        scope.Wrap = wrap?.Block == block ? wrap.Outer : wrap;
        try
        {
            return Evaluate(block);
        }
        finally
        {
            scope.Wrap = wrap;
            ExitRecursive(block);
        }
    }

    private static bool TryGetFromLoops(VariableScope scope, string name, out object? value)
    {
        for (var i = scope.LoopCount - 1; i >= 0; i--)
        {
            if (scope.Loops[i].TryGet(name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private static ScriptRuntimeException ReadOnly(ScriptVariable variable) =>
        new(variable.Span, $"The variable `{variable.Name}` is read-only");

    private bool TryGet(VariableScope scope, ScriptVariable variable, out object? value) =>
        TryGetFromLoops(scope, variable.Name, out value)
        || (scope.HasVariables && scope.Variables.TryGetValue(this, variable.Span, variable.Name, out value));

    private object? GetLocal(ScriptVariable variable)
    {
        var scope = _locals[^1];
        if (variable.BaseName.Length == 0)
        {
            return scope.Arguments;
        }

        if (variable.BaseName == "$")
        {
            return scope.Wrap?.Block;
        }

        if (scope.Arguments is { } arguments
            && int.TryParse(variable.BaseName, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return arguments[index];
        }

        return TryGet(scope, variable, out var value)
            || scope.Environment?.TryGetLocal(this, variable, out value) == true
            || TryGetNamed(scope, variable, out value)
            ? value
            : GetMissing(variable);
    }

    private bool TryGetNamed(VariableScope scope, ScriptVariable variable, out object? value)
    {
        value = null;
        return scope is { IsInclude: true, Arguments.HasProperties: true }
            && scope.Arguments.ScriptObject.TryGetValue(this, variable.Span, variable.BaseName, out value);
    }

    private object? GetMissing(ScriptVariable variable)
    {
        if (TryGetVariable is not null && TryGetVariable(this, variable.Span, variable, out var value))
        {
            return value;
        }

        return StrictVariables
            ? throw new ScriptRuntimeException(variable.Span, $"The variable or function `{variable.Name}` was not found")
            : null;
    }

    private void SetMember(IScriptObject store, ScriptVariable variable, object? value, bool asReadOnly, bool force)
    {
        if (force && store is ScriptObject known)
        {
            known.SetValue(variable.Name, value, asReadOnly);
        }
        else if (!store.TrySetValue(this, variable.Span, variable.Name, value, asReadOnly))
        {
            throw ReadOnly(variable);
        }
    }

    private VariableScope StoreOf(ScriptVariable variable) =>
        variable.Scope == ScriptVariableScope.Local ? LocalStoreOf(variable) : _globals[^1];

    private void ResetScopes()
    {
        _globals.RemoveRange(1, _globals.Count - 1);
        _globals[0].Loops.Clear();
        _locals.Clear();
        _locals.Add(new VariableScope(null));
        _depth = 0;
    }
}
