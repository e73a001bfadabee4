using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A variable by name: `name`, or `$name` where it is local.</summary>
public abstract class ScriptVariable : ScriptExpression, IScriptVariablePath, IEquatable<ScriptVariable>, IScriptTerminal
{
    public static readonly ScriptVariableLocal Arguments = new(string.Empty);

    public static readonly ScriptVariableLocal BlockDelegate = new("$");

    public static readonly ScriptVariableLocal Continue = new("continue");

    public static readonly ScriptVariableGlobal ForObject = new("for");

    public static readonly ScriptVariableGlobal TablerowObject = new("tablerow");

    public static readonly ScriptVariableGlobal WhileObject = new("while");

    private ScriptTrivias? _trivias;

    protected ScriptVariable(string name, ScriptVariableScope scope)
    {
        BaseName = name;
        Scope = scope;
        Name = scope == ScriptVariableScope.Local ? "$" + name : name;
    }

    /// <summary>Gets or sets what is printed around the name.</summary>
    public ScriptTrivias? Trivias
    {
        get => _trivias;
        set
        {
            _trivias = value;
            MarkChanged();
        }
    }

    public string BaseName { get; }

    public string Name { get; }

    public ScriptVariableScope Scope { get; }

    public static bool operator ==(ScriptVariable? left, ScriptVariable? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(ScriptVariable? left, ScriptVariable? right) => !(left == right);

    public static ScriptVariable Create(string name, ScriptVariableScope scope) => scope == ScriptVariableScope.Global
        ? new ScriptVariableGlobal(name)
        : new ScriptVariableLocal(name);

    public string GetFirstPath() => Name;

    public virtual bool Equals(ScriptVariable? other) => other is not null && Name == other.Name && Scope == other.Scope;

    public override bool Equals(object? obj) => Equals(obj as ScriptVariable);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public virtual object? GetValue(TemplateContext context) => context.GetValue(this);

    public void SetValue(TemplateContext context, object? valueToSet) => context.SetValue(this, valueToSet);

    public virtual ValueTask<object?> GetValueAsync(TemplateContext context) => throw Asynchronous.NotSupported();

    public ValueTask SetValueAsync(TemplateContext context, object? valueToSet) => throw Asynchronous.NotSupported();

    internal override ScriptNode With(ScriptNode[] parts)
    {
        var copy = (ScriptVariable)base.With(parts);
        copy._trivias = _trivias?.Copy();
        return copy;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(Name);
}
